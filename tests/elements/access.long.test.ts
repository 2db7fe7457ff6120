// Engines: chromium firefox. Axe reads the DOM and styles, which are the same in WebKit.
import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../src/elements/player/clip-player.js';
import '../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../by-role.js';
import { faults } from './faults.js';
import { mounted, unmountAll, until } from './mounted.js';

/** What a clip can be in, and how one gets it there; every one is looked at in every look. */
const short = '/tests/fixtures/media/short.mp4';
const markup = (src: string, more = '') =>
  `<clip-player src="${src}" muted clip-title="Two seconds" page-url="/watch/a" embed-url="/embed/a" ${more}></clip-player>`;
const press = async (player: ClipPlayer, name: string) =>
  (await until(() => byRole('button', name, player)[0], `button ${name}`)).click();
const becomes = (player: ClipPlayer, state: string) =>
  until(() => player.matches(`:state(${state})`), `state ${state}`);

const states: Record<string, () => Promise<ClipPlayer>> = {
  async facade() {
    const player = mounted<ClipPlayer>(markup(short));
    await player.updateComplete;
    return player;
  },
  async waiting() {
    const player = mounted<ClipPlayer>(markup(`/fault/hang${short}`));
    await press(player, 'Play');
    await becomes(player, 'waiting');
    return player;
  },
  async playing() {
    const player = mounted<ClipPlayer>(markup(short, 'loop'));
    await press(player, 'Play');
    await becomes(player, 'playing');
    await until(() => byRole('slider', 'Seek', player)[0]);
    return player;
  },
  async paused() {
    const player = await states.playing?.();
    if (!player) throw new Error('no player');
    await press(player, 'Pause');
    await becomes(player, 'paused');
    return player;
  },
  async ended() {
    const player = mounted<ClipPlayer>(markup(short));
    await press(player, 'Play');
    await becomes(player, 'ended');
    await until(() => byRole('button', 'Replay', player)[0]);
    return player;
  },
  async failed() {
    const player = mounted<ClipPlayer>(markup('/fault/status=404/gone.mp4'));
    await press(player, 'Play');
    await becomes(player, 'failed');
    return player;
  },
  async Embed() {
    const player = mounted<ClipPlayer>(markup(short));
    await press(player, 'Embed');
    await until(() => byRole('button', 'Copy code')[0]);
    return player;
  },
  async Share() {
    const player = mounted<ClipPlayer>(markup(short));
    await press(player, 'Share');
    await until(() => byRole('button', 'Copy URL')[0]);
    return player;
  },
  async Settings() {
    const player = mounted<ClipPlayer>(markup(short, 'loop'));
    await press(player, 'Play');
    await press(player, 'Settings');
    await until(() => byRole('menu', undefined, player)[0]);
    return player;
  },
  async keys() {
    const player = mounted<ClipPlayer>(markup(short, 'loop'));
    await press(player, 'Play');
    await until(() => byRole('slider', 'Seek', player)[0]);
    const isOpen = () => byRole('dialog')[0];
    await until(() => {
      if (!isOpen()) player.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
      return isOpen();
    });
    return player;
  },
  async warning() {
    const player = mounted<ClipPlayer>(markup(short));
    await player.updateComplete;
    const { clip } = player.player.state;
    if (!clip) throw new Error('no clip');
    player.clip = { ...clip, contentRating: 'Flashing lights' };
    await until(() => byRole('button', 'Show clip', player)[0]);
    return player;
  },
  async 'excerpt ended'() {
    const player = mounted<ClipPlayer>(markup(short, 'start="0.2" end="0.8"'));
    await press(player, 'Play');
    await until(() => byRole('button', 'Watch on', player)[0]);
    return player;
  },
};

/** Those that lie over the page, or may. */
const panels = ['Embed', 'Share', 'Settings', 'keys'];

interface Look {
  readonly name: string;
  readonly theme?: string;
  readonly scheme?: string;
  readonly dir?: string;
  readonly lang?: string;
  readonly width?: string;
}
const looks: readonly Look[] = [
  { name: 'as it is, light', scheme: 'light' },
  { name: 'as it is, dark', scheme: 'dark' },
  ...['theme-broadsheet', 'theme-magazine', 'theme-wire'].flatMap((theme) => [
    { name: `${theme}, light`, theme, scheme: 'light' },
    { name: `${theme}, dark`, theme, scheme: 'dark' },
  ]),
  { name: 'from right to left', dir: 'rtl' },
  { name: 'at 320 px', width: '320px' },
  { name: 'at 160 px', width: '160px' },
];

function wear({ theme = '', scheme = '', dir = 'ltr', width = '' }: Look, place?: HTMLElement | null): void {
  const { documentElement: root } = document;
  root.className = theme;
  root.style.colorScheme = scheme;
  root.style.backgroundColor = 'Canvas';
  root.dir = dir;
  if (place) place.style.width = width || '640px';
}

/** Everything that can be pressed, through shadow roots, that is there to be seen. */
function targets(root: Node): HTMLElement[] {
  return ['button', 'link', 'slider', 'checkbox', 'combobox', 'textbox', 'menuitem', 'menuitemradio'].flatMap(
    (role) => byRole(role, undefined, root),
  );
}

describe('everybody can use a clip', function () {
  this.timeout(90_000);
  let themes: HTMLLinkElement;

  before(async () => {
    themes = document.createElement('link');
    themes.rel = 'stylesheet';
    themes.href = '/demo/assets/themes.css';
    const loaded = new Promise((resolve, reject) => {
      themes.onload = resolve;
      themes.onerror = reject;
    });
    document.head.append(themes);
    await loaded;
  });
  after(() => {
    themes.remove();
    wear({ name: 'none' });
  });
  afterEach(unmountAll);

  for (const [state, show] of Object.entries(states)) {
    it(`${state}: axe finds nothing in any look`, async () => {
      const player = await show();
      for (const look of looks) {
        wear(look, player.parentElement);
        expect(await faults(player), `${state}, ${look.name}`).to.deep.equal([]);
      }
    });

    it(`${state}: every target is at least 24 px large at 320 px`, async () => {
      const player = await show();
      wear({ name: 'narrow', width: '320px' }, player.parentElement);
      const small = targets(player)
        .map((element) => ({ element, box: playerElement(element) }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`);
      expect(small).to.deep.equal([]);
    });

    // Panels lie over all of the page.
    if (panels.includes(state)) continue;
    it(`${state}: nothing that can be pressed lies outside the player at 160 px`, async () => {
      const player = await show();
      wear({ name: 'tiny', width: '160px' }, player.parentElement);
      const frame = player.getBoundingClientRect();
      expect(frame.width).to.be.at.most(160);
      const outside = targets(player)
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && isOutside(box, frame))
        .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.left}…${box.right}`);
      expect(outside).to.deep.equal([]);
    });
  }

  it('shows the focus on everything that takes it', async () => {
    const player = await states.paused?.();
    if (!player) throw new Error('no player');
    for (const element of targets(player)) {
      element.focus();
      const ring = getComputedStyle(element);
      const isVisible = ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2;
      if (element.matches(':focus-visible')) expect(isVisible, element.outerHTML.slice(0, 90)).to.equal(true);
    }
    expect(theRole('slider', 'Seek', player)).to.be.instanceOf(HTMLElement);
  });
});

/** Where it can be pressed: a checkbox together with its label. */
function playerElement(element: HTMLElement): { width: number; height: number } {
  const labels = element.matches('[type=checkbox]') ? (element as HTMLInputElement).labels : null;
  const boxes = [element, ...(labels ?? [])].map((each) => each.getBoundingClientRect());
  return {
    width: Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
  };
}

const isOutside = (box: DOMRect, frame: DOMRect): boolean =>
  box.left < frame.left - 1 ||
  box.right > frame.right + 1 ||
  box.top < frame.top - 1 ||
  box.bottom > frame.bottom + 1;
