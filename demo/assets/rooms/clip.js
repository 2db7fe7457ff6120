// A clip document in a text field, and what parseClip makes of it, as one types.
import { byId, make } from '../dom.js';
import { library } from '../library.js';

const source = new URL('/clips/klitschko.json', location.href).href;
const field = byId('document');
const original = await (await fetch(source)).text();

function parsed(text, problems) {
  try {
    return library.parseClip(JSON.parse(text), source, (problem) => problems.push(problem));
  } catch (error) {
    problems.push({ path: error.path ?? '', message: error.message });
    return undefined;
  }
}

function show() {
  const problems = [];
  const clip = parsed(field.value, problems);
  byId('summary').textContent = summary(clip, problems.length);
  byId('problems').replaceChildren(...problems.map(({ message }) => make('li', { textContent: message })));
  byId('clip').textContent = clip ? JSON.stringify(clip, null, 2) : '';
}

function summary(clip, count) {
  if (!clip) return 'No clip can be made of this.';
  return count === 0 ? 'A clip, and nothing wrong with it.' : `A clip, with ${count} of its parts left out.`;
}

function write(text) {
  field.value = text;
  show();
}

/** Four mistakes as they are made in newsrooms. */
function broken() {
  const document = JSON.parse(original);
  document.duration = '1:02';
  document.encoding[1].contentUrl = 'javascript:alert(1)';
  document.caption[0].inLanguage = 'English';
  document.hasPart[0].startOffset = 'soon';
  return JSON.stringify(document, null, 2);
}

field.addEventListener('input', show);
byId('restore').addEventListener('click', () => write(original));
byId('break').addEventListener('click', () => write(broken()));
write(original);
