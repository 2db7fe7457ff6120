// Puts a pasted code into the page as an editor's preview does: a fragment made in this document, so that its
// scripts run.
const field = document.getElementById('code');
const place = document.getElementById('pasted');
const status = document.getElementById('status');

function show() {
  const code = field.value.trim();
  place.replaceChildren();
  status.textContent = code ? 'The code is shown below.' : 'Paste a code first.';
  if (code) place.append(fragmentOf(code));
  else field.focus();
}

function fragmentOf(code) {
  const range = document.createRange();
  range.selectNodeContents(place);
  return range.createContextualFragment(code);
}

function clear() {
  place.replaceChildren();
  field.value = '';
  status.textContent = '';
  field.focus();
}

document.getElementById('show').addEventListener('click', show);
document.getElementById('clear').addEventListener('click', clear);
document.getElementById('origin').textContent = location.origin;

const home = document.querySelector('a[data-home]');
const other = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
home.href = `http://${other}${location.port ? `:${location.port}` : ''}/`;
