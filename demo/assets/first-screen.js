// The code of the clip on this page, for the size and the part that are chosen, and a live frame of exactly that code,
// served by the other origin.
import { byId, make } from './dom.js';
import { library } from './library.js';
import { otherOrigin } from './other-origin.js';

/** Milliseconds without a key after which the frame follows its code. */
const rest = 400;
const entities = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const { embedSpec, iframeCode } = library;
const player = document.querySelector('.here clip-player');
const [width, height, from, to] = ['frame-width', 'frame-height', 'part-from', 'part-to'].map(byId);
const inputs = [width, height, from, to];
const status = byId('code-status');
const place = byId('live');
let ratio = 16 / 9;
let timer;

await customElements.whenDefined('clip-player');
const clip = player.player.state.clip ?? (await clipOf(player));
if (clip.duration) for (const input of [from, to]) input.max = clip.duration;

function clipOf(element) {
  return new Promise((done) =>
    element.addEventListener('clip-ready', () => done(element.player.state.clip), { once: true }),
  );
}

/** What is wrong with the choice, and the field; undefined when it makes a code. */
function problem() {
  const wrong = inputs.find((input) => !input.checkValidity());
  if (wrong) return { input: wrong, text: wrong.validationMessage };
  const isEmpty = to.value !== '' && to.valueAsNumber <= (from.valueAsNumber || 0);
  return isEmpty ? { input: to, text: 'A part ends after it starts.' } : undefined;
}

function codeOf() {
  const options = {
    ...(from.value !== '' && { start: from.valueAsNumber }),
    ...(to.value !== '' && { end: to.valueAsNumber }),
  };
  const size = { width: width.valueAsNumber, height: height.valueAsNumber };
  return iframeCode(embedSpec(clip, { ...size, options, embedUrl: `${otherOrigin}/embed/${clip.id}` }));
}

/** One side follows the other in the shape of the clip, as in the Embed panel. */
function keepRatio({ target }) {
  const value = target.valueAsNumber;
  if (!value || (target !== width && target !== height)) return;
  if (target === width) height.value = Math.round(value / ratio);
  else width.value = Math.round(value * ratio);
}

/** While something is wrong, the last good code stays, greyed, and cannot be copied. */
function show() {
  const { input: wrong, text = '' } = problem() ?? {};
  for (const input of inputs) input.setAttribute('aria-invalid', String(input === wrong));
  byId('copy-frame').disabled = wrong !== undefined;
  byId('frame-code')
    .closest('.code')
    .classList.toggle('stale', wrong !== undefined);
  status.textContent = text;
  clearTimeout(timer);
  if (wrong) return;
  const code = codeOf();
  if (code === byId('frame-code').value) return;
  byId('frame-code').value = code;
  timer = setTimeout(showFrame, place.firstChild ? rest : 0, code);
}

/**
 * The frame that a code makes: its attributes one by one, because the strict policy of this page takes neither HTML from
 * a script nor a style from markup.
 */
function frameOf(code) {
  const frame = make('iframe');
  for (const [, name, value = ''] of code.matchAll(/ ([a-z]+)(?:="([^"]*)")?/g)) {
    const text = value.replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => entities[entity]);
    if (name === 'style') frame.style.cssText = text;
    else frame.setAttribute(name, text);
  }
  return frame;
}

function showFrame(code) {
  const frame = frameOf(code);
  place.style.aspectRatio = `${frame.width} / ${frame.height}`;
  place.replaceChildren(frame);
  fit();
}

/** A frame that is wider than its column is shown smaller: it lays itself out in the size that its code gives it. */
function fit() {
  const frame = place.querySelector('iframe');
  if (!frame) return;
  place.style.maxInlineSize = `${frame.width}px`;
  const scale = Math.min(1, place.clientWidth / Number(frame.width));
  frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  byId('scale').textContent = scale < 1 ? `Shown at ${Math.round(scale * 100)} % of its size.` : '';
}

async function copy() {
  const field = byId('frame-code');
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = 'The code is in your clipboard.';
  } catch {
    field.select(); // the reader copies by hand where no script may
    status.textContent = 'Press Ctrl+C or ⌘C: this browser lets no script copy here.';
  }
}

byId('far-origin').textContent = otherOrigin;
if (clip.sources[0]?.width) ratio = clip.sources[0].width / clip.sources[0].height;
for (const input of inputs)
  input.addEventListener('input', (event) => {
    keepRatio(event);
    show();
  });
byId('copy-frame').addEventListener('click', copy);
new ResizeObserver(fit).observe(byId('live').parentElement);
show();
