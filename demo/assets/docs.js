// Searches the documentation, in a list of its sections that the demo's own server makes.
import { byId, make } from './dom.js';

const most = 12;
let sections;

async function allSections() {
  sections ??= fetch('/docs/sections.json').then((answer) => answer.json());
  return sections;
}

/** Sections with all words, those with the words in their title first. */
function matches(all, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text) => words.every((word) => text.toLowerCase().includes(word));
  const found = all.filter(({ page, title, words: text }) => has(`${page} ${title} ${text}`));
  return found.sort((a, b) => has(b.title) - has(a.title));
}

/** The words around the first match. */
function excerpt({ words }, query) {
  const at = words.toLowerCase().indexOf(query.toLowerCase().split(/\s+/, 1)[0]);
  const start = Math.max(0, at - 60);
  return `${start > 0 ? '…' : ''}${words.slice(start, start + 160).trim()}…`;
}

function entry(section, query) {
  const { page, title, address } = section;
  const name = page === title ? title : `${page}: ${title}`;
  return make('li', {}, make('a', { href: address }, name), make('span', {}, excerpt(section, query)));
}

async function search() {
  const query = byId('search').value.trim();
  const found = query ? matches(await allSections(), query) : [];
  if (query !== byId('search').value.trim()) return;
  byId('results').replaceChildren(...found.slice(0, most).map((each) => entry(each, query)));
  byId('found').textContent =
    query && `${found.length || 'No'} ${found.length === 1 ? 'section' : 'sections'}`;
}

byId('search').addEventListener('input', search);
if (byId('search').value) await search();
