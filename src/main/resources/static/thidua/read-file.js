/* Puts the text of a chosen file into the field that its data-into names. */
document.querySelectorAll('input[type=file][data-into]').forEach(function (input) {
  'use strict';
  input.addEventListener('change', function () {
    if (input.files.length) {
      input.files[0].text().then(function (text) {
        document.getElementById(input.dataset.into).value = text;
      });
    }
  });
});
