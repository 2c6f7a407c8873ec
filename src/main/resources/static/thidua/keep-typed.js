/* What was typed into a form with data-keep survives a refusal: the refusal's page leads back to it, any other page forgets it. */
(function () {
  'use strict';
  var KEY = 'thidua.typed';
  var page = location.pathname + location.search;
  var kept = JSON.parse(sessionStorage.getItem(KEY));
  var back = document.querySelector('a[data-back]');

  /* A page may hold the same form for many rows; what it hides tells them apart. */
  function same(form) {
    return form.getAttribute('action') === kept.action && kept.fields.every(function (field) {
      var input = form.elements.namedItem(field[0]);
      return !input || input.type !== 'hidden' || input.value === field[1];
    });
  }

  sessionStorage.removeItem(KEY);
  if (back && kept) {
    back.href = kept.page;
    back.hidden = false;
    kept.refused = true;
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } else if (kept && kept.refused && kept.page === page) {
    Array.from(document.querySelectorAll('form[data-keep]')).filter(same).forEach(function (form) {
      kept.fields.forEach(function (field) {
        var input = form.elements.namedItem(field[0]);
        if (input && input.type !== 'hidden') {
          input.value = field[1];
        }
      });
      var folded = form.closest('details');
      if (folded) {
        folded.open = true;
      }
    });
  }
  document.querySelectorAll('form[data-keep]').forEach(function (form) {
    form.addEventListener('submit', function () {
      sessionStorage.setItem(KEY, JSON.stringify({page: page, action: form.getAttribute('action'), fields: Array.from(new FormData(form)).filter(
        function (field) {
          return typeof field[1] === 'string' && field[0] !== '_csrf';
        })}));
    });
  });
})();
