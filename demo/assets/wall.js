// The wall of states: a player is made when its tile comes into sight, and brought into its state when it is seen. One after
// the other, so that a small machine is never asked for more than one start at a time.
import { make } from './dom.js';
import { assets } from './library.js';

/** A state that is not reached after so many ms holds up no other. */
const patience = 15_000;
/** Milliseconds after which a hand that rests sends the bar away; the wall moves before. */
const beat = 2000;
const title = "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'";
const [town, gone, choices, live, warned, audio, vertical] = [
  ...['klitschko', 'gone', 'choices', 'live', 'warned', 'audio', 'vertical'],
].map((id) => ({ 'clip-src': `/clips/${id}.json` }));

/** Resolves once what a player does makes a test true. */
function until(player, isThere) {
  return new Promise((done) => {
    const life = new AbortController();
    const look = () => {
      if (!isThere(player.player.state)) return;
      life.abort();
      done();
    };
    player.player.addEventListener('change', look, { signal: life.signal });
    look();
  });
}

/** A play that is refused leaves the player in the state that says why. */
async function play(player) {
  await until(player, ({ clip }) => clip);
  player.play().catch(({ name }) => console.info(`${player.clipSrc}: ${name}`));
}

async function standAt(player, time) {
  await play(player);
  await until(player, ({ phase }) => phase === 'playing');
  player.currentTime = time;
  await until(player, ({ currentTime }) => currentTime >= time);
  player.pause();
  await until(player, ({ phase }) => phase === 'paused');
}

const standingAt = (time) => (player) => standAt(player, time);

/** Attributes of the player of a tile, and what brings it into its state; `again` when it is seen again. */
const states = {
  facade: { attributes: town },
  waiting: {
    attributes: {
      src: '/fault/hang/media/klitschko/klitschko.mp4',
      poster: '/media/klitschko/poster-640.jpg',
    },
    async drive(player) {
      const wait = () => inSight.has(player.closest('.tile')) && player.player.retry();
      player.addEventListener('clip-error', wait);
      await play(player);
      await until(player, ({ waiting }) => waiting);
    },
    again: (player) => player.player.state.phase === 'failed' && player.player.retry(),
  },
  playing: {
    attributes: { ...town, loop: '', start: '20' },
    async drive(player) {
      await play(player);
      await until(player, ({ phase }) => phase === 'playing');
    },
    again: (player) => play(player),
    awake: true,
  },
  paused: { attributes: town, drive: standingAt(24) },
  ended: {
    attributes: town,
    async drive(player) {
      await play(player);
      await until(player, ({ phase }) => phase === 'playing');
      player.currentTime = player.duration - 0.3;
      await until(player, ({ phase }) => phase === 'ended');
    },
  },
  failed: {
    attributes: gone,
    async drive(player) {
      await play(player);
      await until(player, ({ phase }) => phase === 'failed');
    },
  },
  captions: { attributes: { ...choices, captions: 'en' }, drive: standingAt(8) },
  excerpt: {
    attributes: { ...town, start: '31', end: '36' },
    async drive(player) {
      await play(player);
      await until(player, ({ phase }) => phase === 'playing');
      player.currentTime = 35.6;
      await until(player, ({ excerptEnded }) => excerptEnded);
    },
  },
  live: {
    attributes: live,
    async drive(player) {
      await play(player);
      await until(player, ({ phase }) => phase === 'playing');
    },
    again: (player) => play(player),
    awake: true,
  },
  warning: { attributes: warned },
  consent: { attributes: { ...town, consent: '' } },
  removed: {
    attributes: town,
    async drive(player) {
      await until(player, ({ clip }) => clip);
      player.clip = { ...player.player.state.clip, expires: '2020-01-01T00:00:00Z' };
    },
  },
  portrait: { attributes: vertical },
  rtl: { attributes: { ...town, lang: 'fa', dir: 'rtl' }, drive: standingAt(24) },
  theme: { attributes: { ...town, class: 'theme-magazine' }, drive: standingAt(40) },
  audio: { attributes: audio, drive: standingAt(12) },
  small: { attributes: town, drive: standingAt(24) },
  dark: {
    async element() {
      await import(`${assets}elements/clip-copy-field.js`);
      return Object.assign(document.createElement('clip-copy-field'), {
        what: 'url',
        value: new URL('/watch/klitschko?start=31', location).href,
      });
    },
  },
};

function playerOf({ attributes }) {
  const player = make('clip-player', {}, make('a', { href: '/watch/klitschko' }, title));
  for (const [name, value] of Object.entries({ muted: '', concurrent: '', ...attributes }))
    player.setAttribute(name, value);
  return player;
}

const made = new Map();
let turn = Promise.resolve();

async function build(tile) {
  const state = states[tile.dataset.state];
  const element = state.element ? await state.element() : playerOf(state);
  tile.querySelector('.place').replaceChildren(element);
  made.set(tile, { state, element, isDriven: false });
}

/** Brings a tile into its state; what moves in it goes on only while it is seen. */
function see(tile) {
  const one = made.get(tile);
  if (!one || one.isDriven) {
    if (one?.isReached) one.state.again?.(one.element);
    return;
  }
  one.isDriven = true;
  turn = turn.then(async () => {
    await Promise.race([one.state.drive?.(one.element), new Promise((done) => setTimeout(done, patience))]);
    one.isReached = true;
    tile.dataset.reached = '';
  });
}

const near = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    near.unobserve(target);
    build(target).then(() => seen.observe(target));
  }
});

const inSight = new Set();
const seen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      inSight[isIntersecting ? 'add' : 'delete'](target);
      if (isIntersecting) see(target);
      else if (made.get(target)?.state.awake) made.get(target).element.pause();
    }
  },
  { threshold: 0.4 },
);

/** The bar of what plays stays: to the player this is a hand that moves. */
setInterval(() => {
  for (const tile of inSight)
    if (made.get(tile)?.state.awake) made.get(tile).element.dispatchEvent(new PointerEvent('pointermove'));
}, beat);

await customElements.whenDefined('clip-player');
for (const tile of document.querySelectorAll('.tile')) near.observe(tile);
