// Fetches every address of the clip site and shows what came back.
import { byId, make } from '../dom.js';
import { assets } from '../library.js';

const ADDRESSES = [
  '/',
  '/watch/klitschko',
  '/watch/klitschko?start=16&end=31',
  '/embed/klitschko',
  '/clips/klitschko.json',
  '/media/klitschko/poster-640.jpg',
  '/media/klitschko/captions.en.vtt',
  `${assets}inline-clip.js`,
  `${assets}host.js`,
  '/watch/unknown',
];

async function fetched(address) {
  const response = await fetch(address);
  const { byteLength } = await response.arrayBuffer();
  return { address, status: response.status, headers: response.headers, bytes: byteLength };
}

function addressRow({ address, status, headers, bytes }) {
  const link = make('th', { scope: 'row' }, make('a', { href: address }, address));
  const cells = [status, headers.get('content-type') ?? '', bytes];
  return make('tr', {}, link, ...cells.map((cell) => make('td', {}, String(cell))));
}

function headerRow([name, value]) {
  return make('tr', {}, make('th', { scope: 'row' }, make('code', {}, name)), make('td', {}, value));
}

const answers = await Promise.all(ADDRESSES.map(fetched));

function showHeaders() {
  const answer = answers[byId('address').selectedIndex];
  byId('headers-caption').textContent = `Headers of ${answer.address}`;
  byId('headers').replaceChildren(...[...answer.headers].map(headerRow));
}

byId('addresses').append(...answers.map(addressRow));
byId('address').append(...ADDRESSES.map((address) => make('option', {}, address)));
byId('address').value = '/embed/klitschko';
byId('address').addEventListener('change', showHeaders);
showHeaders();
