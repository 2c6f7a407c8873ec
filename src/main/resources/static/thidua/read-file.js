/* Puts the text of a chosen file into the field that its data-into names, and its name into the one that data-named names. */
document.querySelectorAll('input[type=file][data-into]').forEach(function (input) {
  'use strict';
  input.addEventListener('change', function () {
    if (input.files.length) {
      document.getElementById(input.dataset.named).textContent = input.files[0].name;
      input.files[0].text().then(function (text) {
        document.getElementById(input.dataset.into).value = text;
      });
    }
  });
});
