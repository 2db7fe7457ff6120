// The codes of a clip, written by the same functions that the panel uses, and an address read back.
import { byId, make } from '../dom.js';
import { library } from '../library.js';

const { parseClip, embedSpec, embedUrl, watchUrl, iframeCode, scriptCode, elementCode, parseEmbedUrl } =
  library;

async function clipOf(id) {
  const source = new URL(`/clips/${id}.json`, location.href).href;
  return parseClip(await (await fetch(source)).json(), source);
}

function codesOf(clip) {
  const spec = embedSpec(clip, { options: { start: 12 } });
  return {
    'iframe, fixed': iframeCode({ ...spec, responsive: false }),
    'iframe, responsive': iframeCode({ ...spec, responsive: true }),
    script: scriptCode(spec),
    element: elementCode(spec),
    'address of the embed': embedUrl(spec),
    'address of the page': watchUrl(spec),
  };
}

function codeBlock([name, code]) {
  return make('div', {}, make('p', { className: 'label' }, name), make('pre', {}, code));
}

async function showCodes() {
  const codes = codesOf(await clipOf(byId('clip').value));
  byId('codes').replaceChildren(...Object.entries(codes).map(codeBlock));
}

function readBack() {
  const read = parseEmbedUrl(byId('address').value.trim());
  byId('read').textContent = read ? JSON.stringify(read, null, 2) : 'This is not the address of an embed.';
}

byId('clip').addEventListener('change', showCodes);
byId('address').addEventListener('input', readBack);
byId('address').value = `${location.origin}/embed/klitschko?start=12&end=31&muted=1&autoplay=yes`;
readBack();
await showCodes();
