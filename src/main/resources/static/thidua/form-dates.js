// A day that is typed into Camunda's date field counts only when the field is left, and leaving it by the button under the form first marks the
// field as empty, which disables the button before the click arrives. Here the day is taken over first, then the button is pressed.

const TAKE_OVER = {key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true};
const UNTIL_VALIDATED = 200;
let pressed = null;

document.addEventListener('mousedown', event => {
  const button = event.target.closest('button');
  const field = document.activeElement;
  if (event.button === 0 && button && !button.closest('.fjs-container') && field?.matches('.fjs-datepicker input')) {
    event.preventDefault();
    pressed = button;
    field.dispatchEvent(new KeyboardEvent('keydown', TAKE_OVER));
    field.blur();
    setTimeout(() => {
      pressed = null;
      button.click();
    }, UNTIL_VALIDATED);
  }
}, true);

// The click that follows by itself would come too early, and a second one too often.
document.addEventListener('click', event => {
  if (pressed && pressed === event.target.closest('button')) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);
