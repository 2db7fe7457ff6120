// Changes a clip, shows its codes and sizes, and keeps the choices in the address.
import { byId, make } from './dom.js';
import { library } from './library.js';
import { clips, defaults, flags, readState, themes, tokens, values, writeState } from './playground-state.js';

const { embedSpec, iframeCode, parseClip } = library;
const player = document.querySelector('#stage > clip-player');
let state = readState(location.hash);
/** Counts what was chosen, so that a document that comes late does not undo a later choice. */
let turn = 0;

const inputs = new Map();

function field(name) {
  const isFlag = flags.includes(name);
  const input = make('input', { id: `at-${name}`, type: isFlag ? 'checkbox' : 'text', autocomplete: 'off' });
  if (name in defaults) input.placeholder = defaults[name];
  inputs.set(name, input);
  input.addEventListener('input', () =>
    choose(name, isFlag ? (input.checked ? '' : undefined) : input.value),
  );
  return isFlag
    ? make('label', { className: 'flag' }, input, name)
    : make('div', {}, make('label', { htmlFor: input.id }, name), input);
}

function choose(name, value) {
  const isUnset = value === undefined || (value === '' && !flags.includes(name) && name !== 'document');
  if (isUnset) state.delete(name);
  else state.set(name, value);
  if (name === 'clip') state.delete('document');
  keepState();
  show();
}

/** Milliseconds between two changes of the address: WebKit throws at the 101st in 10 s, and Chromium drops later ones. */
const pause = 150;
let keptAt = -pause;
let keeping;

/** Writes the state into the address. A text that is too long for an address is not kept, and the page says so. */
function keepState() {
  clearTimeout(keeping);
  const wait = keptAt + pause - performance.now();
  if (wait > 0) {
    keeping = setTimeout(keepState, wait);
    return;
  }
  keptAt = performance.now();
  const hash = writeState(state);
  try {
    history.replaceState(null, '', `${location.pathname}${hash}`);
  } catch (error) {
    console.warn(error);
  }
  byId('kept').hidden = location.hash === hash;
}

async function textOf() {
  if (state.has('document')) return state.get('document');
  const answer = await fetch(`/clips/${state.get('clip')}.json`);
  return JSON.stringify(await answer.json(), null, 2);
}

const escaped = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function showAttributes() {
  for (const name of [...values, ...flags])
    if (state.has(name)) player.setAttribute(name, state.get(name));
    else player.removeAttribute(name);
  for (const name of tokens) {
    player.style.removeProperty(name); // setProperty() leaves the value before where the new one is not CSS
    player.style.setProperty(name, state.get(name) ?? '');
    const isRefused = state.has(name) && !player.style.getPropertyValue(name);
    inputs.get(name).setAttribute('aria-invalid', String(isRefused));
  }
  player.className = classOf();
  for (const [name, input] of inputs)
    if (input.type === 'checkbox') input.checked = state.has(name);
    else if (input.value !== (state.get(name) ?? '')) input.value = state.get(name) ?? '';
  byId('clip').value = state.get('clip');
  byId('theme').value = state.get('theme') ?? '';
}

/** Says what is wrong with the document, each with its path; resolves with its clip, or undefined. */
function clipOf(text) {
  const problems = [];
  const base = new URL(`/clips/${state.get('clip')}.json`, location.href).href;
  try {
    const clip = parseClip(JSON.parse(text), base, ({ message }) => problems.push(message));
    byId('problems').textContent = problems.join('\n');
    return clip;
  } catch (error) {
    byId('problems').textContent = error.message;
    return undefined;
  }
}

function frameOf(clip) {
  const number = (name) => (state.has(name) ? Number(state.get(name)) || undefined : undefined);
  const on = (name) => state.has(name);
  const options = {
    ...{ start: number('start') ?? 0, end: number('end'), captions: state.get('captions') },
    ...{ autoplay: on('autoplay'), muted: on('muted'), loop: on('loop'), consent: on('consent') },
    ...{ title: !on('no-title'), controls: !on('no-controls') },
  };
  const spec = embedSpec(overridden(clip), { width: number('width'), height: number('height'), options });
  return spec ? iframeCode(spec) : 'The clip has no embed page.';
}

/** The clip with what attributes say in its place, as the element has it. */
function overridden(clip) {
  const address = (name) => {
    const text = state.get(name) ?? '';
    const { href, protocol } = new URL(URL.canParse(text, document.baseURI) ? text : '', document.baseURI);
    return text && /^https?:$/.test(protocol) && href;
  };
  return {
    ...clip,
    title: state.get('clip-title') || clip.title,
    embedUrl: address('embed-url') || clip.embedUrl,
    pageUrl: address('page-url') || clip.pageUrl,
  };
}

const classOf = () => (state.has('theme') ? `theme-${state.get('theme')}` : '');

/** The element as it stands here: with the address of its document, or with a document that was changed inside. */
function elementCode() {
  const chosen = [...values, ...flags].filter((name) => state.has(name));
  const attributes = chosen.map((name) => ` ${name}${state.get(name) && `="${escaped(state.get(name))}"`}`);
  const theme = classOf() && ` class="${classOf()}"`;
  // A comment in a script would hide its end tag (HTML, "Restrictions for contents of script elements").
  const json = state.get('document')?.replaceAll('</', '<\\/').replaceAll('<!--', '<\\u0021--');
  const source = json === undefined ? ` clip-src="/clips/${state.get('clip')}.json"` : '';
  const inside = json === undefined ? '' : `\n<script type="application/ld+json">\n${json}\n</script>\n`;
  return `<clip-player${theme}${source}${attributes.join('')}>${inside}</clip-player>`;
}

/** The rule of the theme, as its style sheet has it, and the tokens that were chosen over it. */
function styleCode() {
  const rules = Array.from(document.styleSheets, ({ cssRules }) => [...cssRules]).flat();
  const theme = classOf() && rules.find(({ selectorText }) => selectorText === `.${classOf()}`);
  const lines = (style, names) => names.map((name) => `  ${name}: ${style(name).trim()};\n`).join('');
  const own = tokens.filter((name) => player.style.getPropertyValue(name));
  const parts = [
    theme && `.${classOf()} {\n${lines((name) => theme.style.getPropertyValue(name), [...theme.style])}}`,
    own.length > 0 && `clip-player {\n${lines((name) => player.style.getPropertyValue(name), own)}}`,
  ];
  return parts.filter(Boolean).join('\n\n') || 'None: the look is the default.';
}

function showCodes(clip) {
  byId('element').textContent = elementCode();
  byId('style').textContent = styleCode();
  byId('frame').textContent = clip ? frameOf(clip) : '–';
  showSizes();
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function showSizes() {
  const { width, height } = player.getBoundingClientRect();
  const loaded = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/inline-clip\/.*\.js$/.test(name));
  const script = loaded
    .filter(({ name }) => !name.endsWith('/library.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const rows = {
    'The box': `${Math.round(width)} × ${Math.round(height)} CSS px`,
    'The element code': `${new TextEncoder().encode(byId('element').textContent).length} bytes`,
    'The iframe code': `${new TextEncoder().encode(byId('frame').textContent).length} bytes`,
    'Scripts of the player so far, as this server sends them': kilobytes(script),
  };
  const lines = Object.entries(rows).flatMap(([name, text]) => [make('dt', {}, name), make('dd', {}, text)]);
  byId('sizes').replaceChildren(...lines);
}

async function show() {
  const mine = ++turn;
  showAttributes();
  const text = await textOf().catch((error) => {
    byId('problems').textContent = `The document of the clip cannot be fetched: ${error.message}`;
  });
  if (mine !== turn || text === undefined) return;
  if (byId('document').value !== text) byId('document').value = text;
  const clip = clipOf(text);
  if (clip) player.clip = clip;
  showCodes(clip);
}

byId('attributes').append(...[...values, ...flags].map(field));
byId('tokens').append(...tokens.map(field));
byId('theme').append(
  make('option', { value: '' }, 'none'),
  ...themes.map((name) => make('option', { value: name }, name)),
);
byId('theme').addEventListener('change', ({ target }) => choose('theme', target.value));
byId('clip').append(...clips.map((name) => make('option', { value: name }, name)));
byId('clip').addEventListener('change', ({ target }) => choose('clip', target.value));
byId('document').addEventListener('input', ({ target }) => choose('document', target.value));
byId('reset').addEventListener('click', () => {
  history.replaceState(null, '', location.pathname);
  clearTimeout(keeping);
  byId('kept').hidden = true;
  state = readState('');
  show();
});
addEventListener('hashchange', () => {
  clearTimeout(keeping);
  state = readState(location.hash);
  show();
});
new ResizeObserver(showSizes).observe(player);
new PerformanceObserver(showSizes).observe({ type: 'resource' });
await show();
