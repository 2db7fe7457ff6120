// A clip that changes its language, and the table of words, with an example in place of what a sentence takes.
import { byId, make } from '../dom.js';
import { assets } from '../library.js';

const languages =
  'en ar az be bg bs de es fa fr hu hy it ka kk ky mk pl prs pt ro ru sq sr tg tr uk ur uz'.split(' ');
const names = new Intl.DisplayNames('en', { type: 'language' });
const examples = { previewOf: [640, 360], tooSmall: [160], tooLarge: [3840] };

function example(key, word) {
  if (typeof word !== 'function') return word;
  return word(...(examples[key] ?? Array.from({ length: word.length }, () => '…')));
}

function row([key, word], about) {
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, make('code', {}, key)),
    make('td', about, example(key, word)),
  );
}

async function show(language) {
  const { [language]: words } = await import(`${assets}locales/${language}.js`);
  if (byId('language').value !== language) return;
  const dir = /^(ar|fa|prs|ur)$/.test(language) ? 'rtl' : 'ltr';
  Object.assign(byId('changing'), { lang: language, dir });
  byId('words-title').textContent = names.of(language);
  byId('words').replaceChildren(...Object.entries(words).map((entry) => row(entry, { lang: language, dir })));
}

byId('language').append(
  ...languages.map((language) => make('option', { value: language }, names.of(language))),
);
byId('language').addEventListener('change', ({ target }) => show(target.value));
await show(byId('language').value);
