// Camunda's forms and their calendar speak English only: says in Vietnamese what they say, as it appears, and writes days as in Vietnam.

const PLACES = '.fjs-container, .flatpickr-calendar';
const ATTRIBUTES = ['aria-label', 'placeholder', 'title'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = {Mon: 'T2', Tue: 'T3', Wed: 'T4', Thu: 'T5', Fri: 'T6', Sat: 'T7', Sun: 'CN'};
const WORDS = {
  'Field is required.': 'Phải nhập mục này.',
  'Field must be a valid email.': 'Phải là địa chỉ thư điện tử.',
  'Nothing to show.': 'Không có dữ liệu.',
  'No results': 'Không có lựa chọn phù hợp',
  'Value is not a number.': 'Phải là số.',
  'Search': 'Tìm',
  'Select': 'Chọn',
  'of': '/',
  'Previous page': 'Trang trước',
  'Next page': 'Trang sau',
  'Increment': 'Tăng',
  'Decrement': 'Giảm',
  'Scroll to increment': '',
  'Click to toggle': ''
};
const SENTENCES = [
  [/^Field must have minimum length of (\d+)\.$/, 'Phải có ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Chỉ được có nhiều nhất $1 ký tự.'],
  [/^Field must have minimum value of (.+)\.$/, 'Phải từ $1 trở lên.'],
  [/^Field must have maximum value of (.+)\.$/, 'Phải từ $1 trở xuống.'],
  [/^Field must match pattern .+$/, 'Chưa đúng dạng yêu cầu.'],
  [/^Should not contain more than (\d+) decimal digits\.?$/, 'Chỉ được có nhiều nhất $1 chữ số thập phân.'],
  [/^Click to sort by (.+) ascending$/, 'Sắp xếp tăng dần theo $1'],
  [/^Click to sort by (.+) descending$/, 'Sắp xếp giảm dần theo $1'],
  [/^Click to remove sorting by (.+)$/, 'Bỏ sắp xếp theo $1'],
  [/^Field must be a valid\s+international phone number.+$/, 'Phải là số điện thoại quốc tế, ví dụ +84912345678.']
];

MONTHS.forEach((month, index) => WORDS[month] = 'Tháng ' + (index + 1));
Object.assign(WORDS, WEEKDAYS);

function vietnamese(text) {
  const english = text.trim();
  const sentence = SENTENCES.find(([pattern]) => pattern.test(english));
  return sentence ? english.replace(...sentence) : Object.hasOwn(WORDS, english) ? text.replace(english, WORDS[english]) : text;
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = vietnamese(node.data);
    if (text !== node.data && node.parentElement?.closest(PLACES)) {
      node.data = text;
    }
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    ATTRIBUTES.filter(name => node.hasAttribute(name) && node.closest(PLACES)).forEach(name => {
      node.setAttribute(name, vietnamese(node.getAttribute(name)));
    });
    node.childNodes.forEach(translate);
  }
}

new MutationObserver(changes => changes.forEach(change => {
  change.type === 'characterData' ? translate(change.target) : change.addedNodes.forEach(translate);
})).observe(document.body, {childList: true, characterData: true, subtree: true});

// «default» is how Camunda's date field asks for the language of the browser.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (format, [locale, ...options]) => new format(locale === 'default' ? 'vi-VN' : locale, ...options)
});
