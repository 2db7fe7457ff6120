// A <clip-player> driven from outside, with everything that it says about itself.
import { byId, make } from '../dom.js';

const MEDIA_EVENTS =
  'loadstart loadedmetadata canplay play playing waiting stalled pause seeking seeked ended error volumechange ratechange durationchange emptied';
const OWN_EVENTS = 'clip-ready clip-open clip-close clip-copy clip-share clip-progress clip-error';
const STATES = ['facade', 'waiting', 'playing', 'paused', 'ended', 'failed', 'live', 'fullscreen'];
const PROPERTIES =
  'paused ended seeking currentTime duration volume muted playbackRate readyState networkState currentSrc';
const KEPT_LINES = 24;

const player = byId('player');

const commands = {
  'play()': () => player.play(),
  'pause()': () => player.pause(),
  'currentTime -= 10': () => set('currentTime', player.currentTime - 10),
  'currentTime += 10': () => set('currentTime', player.currentTime + 10),
  'currentTime = 60': () => set('currentTime', 60),
  'muted = !muted': () => set('muted', !player.muted),
  'volume = 0.3': () => set('volume', 0.3),
  'playbackRate = 2': () => set('playbackRate', 2),
  'load()': () => player.load(),
};

function set(property, value) {
  player[property] = value;
}

async function run(name) {
  try {
    await commands[name]();
  } catch (error) {
    log(`${name} was refused: ${error.name}`);
  }
}

function commandButton(name) {
  const button = make('button', { type: 'button', textContent: name });
  button.addEventListener('click', () => run(name));
  return make('li', {}, button);
}

function log(line) {
  const time = (performance.now() / 1000).toFixed(2).padStart(7);
  const lines = [`${time} s  ${line}`, ...byId('events').textContent.split('\n')];
  byId('events').textContent = lines.slice(0, KEPT_LINES).join('\n');
}

/** The details of our own events are getters or `detail`; media events have none. */
function describe(event) {
  const fields = Object.entries(event.detail ?? event).filter(([key]) => key !== 'isTrusted');
  return fields.length ? `${event.type} ${JSON.stringify(Object.fromEntries(fields))}` : event.type;
}

function has(state) {
  try {
    return player.matches(`:state(${state})`);
  } catch {
    return false; // Browsers before :state().
  }
}

function showStates() {
  for (const item of byId('states').children) item.toggleAttribute('data-on', has(item.textContent));
}

function showProperties() {
  for (const row of byId('properties').rows)
    row.cells[1].textContent = String(player[row.cells[0].textContent]);
}

function row(name) {
  return make('tr', {}, make('th', { scope: 'row' }, make('code', {}, name)), make('td'));
}

function show() {
  showStates();
  showProperties();
}

byId('commands').append(...Object.keys(commands).map(commandButton));
byId('states').append(...STATES.map((state) => make('li', {}, state)));
byId('properties').append(...PROPERTIES.split(' ').map(row));
for (const type of `${MEDIA_EVENTS} ${OWN_EVENTS}`.split(' ')) {
  player.addEventListener(type, (event) => {
    log(describe(event));
    show();
  });
}
player.addEventListener('timeupdate', show);
setInterval(showStates, 250);
show();
