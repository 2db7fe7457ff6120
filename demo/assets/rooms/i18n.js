// The table of words, with an example in place of what a sentence takes.
import { byId, make } from '../dom.js';
import { assets } from '../library.js';

const { en } = await import(`${assets}locales/en.js`);

function example(word) {
  return typeof word === 'function' ? word(...Array.from({ length: word.length }, () => '…')) : word;
}

function row([key, word]) {
  return make('tr', {}, make('th', { scope: 'row' }, make('code', {}, key)), make('td', {}, example(word)));
}

byId('words').append(...Object.entries(en).map(row));
