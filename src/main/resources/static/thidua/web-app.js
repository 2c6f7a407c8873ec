// Custom script of each of Camunda's web applications.

const base = document.querySelector('base');
const context = base.getAttribute('app-root').replace(/\/camunda$/, '');
let signingOut = false;
let page = location.hash;

// Camunda's own log-in view is closed: after signing out show our page; after an expired session sign in and come back to the same view.
function leaveLogIn() {
  if (!/^#!?\/login/.test(location.hash)) {
    page = location.hash;
  } else if (signingOut) {
    location.replace(context + '/sign-in?signed-out');
  } else {
    location.replace(location.pathname + (location.search ? location.search + '&' : '?') + 'again' + page);
  }
}

// The applications navigate with the history interface, which fires no event.
for (const method of ['pushState', 'replaceState']) {
  const original = history[method];
  history[method] = function (...args) {
    const result = original.apply(this, args);
    leaveLogIn();
    return result;
  };
}
window.addEventListener('hashchange', leaveLogIn);
// The emblem leads to our start page, the name beside it stays inside the application.
document.addEventListener('click', event => {
  if (event.target.closest('.logout')) {
    signingOut = true;
  } else if (event.target.closest('.brand-logo')) {
    event.preventDefault();
    location.assign(context + '/');
  }
}, true);

// Labels of an earlier visit are in the browser. A first visit waits for them: what is drawn before they come keeps showing their keys.
const STORE = 'camunda-web';
const labels = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const store = JSON.parse(localStorage.getItem(STORE) || '{}');
const key = `${labels}_locales_data_vi_${window.bust}`;
if (!store[key]) {
  const answer = await fetch(labels + 'vi.json');
  if (answer.ok) {
    store[key] = await answer.text();
    localStorage.setItem(STORE, JSON.stringify(store));
  }
}
