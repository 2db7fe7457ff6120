import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { PlayerBridge } from '../../../src/page/player-bridge.js';
import { ManagedPlayback } from '../../../src/player/managed-playback.js';
import type { Phase } from '../../../src/player/phase.js';
import { FakeEngine } from '../../player/fake-engine.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = '/tests/fixtures/media/short.mp4';

/** What leads a player into a phase. */
const ways: Record<Phase, (player: ClipPlayer, engine: FakeEngine) => void> = {
  idle: () => undefined,
  starting: (player) => void player.play(),
  playing(player, engine) {
    player.play();
    engine.playsAt(1);
  },
  stalled(player, engine) {
    ways.playing(player, engine);
    engine.say({ event: 'waiting' });
  },
  paused(player, engine) {
    ways.playing(player, engine);
    engine.say({ state: { paused: true }, event: 'pause' });
  },
  ended(player, engine) {
    ways.playing(player, engine);
    engine.say({ state: { paused: true, ended: true }, event: 'ended' });
  },
  failed(player, engine) {
    player.play();
    engine.breaks('decode');
  },
};
const phases = Object.keys(ways) as Phase[];

/** What a press on a toggle does; `undefined` where the toggle is not there. */
interface Toggle {
  /** Its name, where it has one. */
  readonly name?: string | null | undefined;
  readonly press: () => unknown;
}

const find = (player: ClipPlayer, selector: string) =>
  player.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

const toggles: Record<
  string,
  { attributes?: string; phases: readonly Phase[]; of: (player: ClipPlayer) => Promise<Toggle> }
> = {
  cover: {
    attributes: 'no-controls',
    phases: ['idle', 'paused', 'ended'],
    async of(player) {
      const cover = await until(() => find(player, '.cover'));
      return { name: cover.ariaLabel, press: () => cover.click() };
    },
  },
  'the cover of a clip that starts': {
    phases: ['starting'],
    async of(player) {
      const cover = await until(() => find(player, '.cover'));
      return { name: cover.ariaLabel, press: () => cover.click() };
    },
  },
  bar: {
    phases: ['starting', 'playing', 'stalled', 'paused', 'ended'],
    async of(player) {
      const controls = await until(() => find(player, 'clip-controls')?.shadowRoot);
      const button = await until(() =>
        controls.querySelector('clip-play-button')?.shadowRoot?.querySelector('button'),
      );
      return { name: button.ariaLabel, press: () => button.click() };
    },
  },
  picture: {
    phases: ['starting', 'playing', 'stalled', 'paused', 'ended'],
    async of(player) {
      await until(() => find(player, 'clip-controls'));
      return { press: () => find(player, '.stage')?.click() };
    },
  },
  key: {
    phases: ['starting', 'playing', 'stalled', 'paused', 'ended'],
    async of(player) {
      await until(() => find(player, 'clip-controls'));
      const key = new KeyboardEvent('keydown', { key: 'k', bubbles: true, composed: true });
      return { press: () => player.dispatchEvent(key) };
    },
  },
  'media session': {
    phases: ['playing', 'stalled', 'paused', 'ended'],
    async of() {
      const { playbackState } = navigator.mediaSession;
      const isPlaying = playbackState === 'playing';
      return {
        name: isPlaying ? 'Pause' : 'Play',
        press: () => handlers.get(isPlaying ? 'pause' : 'play')?.({ action: isPlaying ? 'pause' : 'play' }),
      };
    },
  },
  remote: {
    phases,
    async of(player) {
      const bridge = new PlayerBridge(player, new AbortController().signal);
      return { press: () => void bridge.run('togglePaused', null).catch(() => undefined) };
    },
  },
};

const handlers = new Map<string, MediaSessionActionHandler | null>();

describe('every toggle', () => {
  beforeEach(() => {
    handlers.clear();
    if ('mediaSession' in navigator)
      navigator.mediaSession.setActionHandler = (name, handler) => void handlers.set(name, handler);
  });
  afterEach(() => {
    unmountAll();
    if ('mediaSession' in navigator) Reflect.deleteProperty(navigator.mediaSession, 'setActionHandler');
  });

  for (const [what, { attributes = '', phases: those, of }] of Object.entries(toggles)) {
    for (const phase of those) {
      it(`does what it is named after: ${what}, ${phase}`, async function () {
        if (what === 'media session' && !('mediaSession' in navigator)) this.skip();
        const player = mounted<ClipPlayer>(`<clip-player src="${src}" muted ${attributes}></clip-player>`);
        await player.updateComplete;
        await until(() => player.player.state.clip);
        const engine = new FakeEngine();
        player.player.attach((host) => new ManagedPlayback(host, [engine]));
        if (phase === 'starting' && what !== 'the cover of a clip that starts') {
          ways.ended(player, engine); // its controls have come
          await until(() => find(player, 'clip-controls'));
        }
        if (what === 'media session') {
          ways.playing(player, engine); // the system's buttons are the clip's
          await until(() => handlers.get('pause'));
        }
        ways[phase](player, engine);
        expect(player.player.state.phase).to.equal(phase);
        await player.updateComplete;
        const toggle = await of(player);
        await new Promise((done) => setTimeout(done)); // names follow the phase in a task of their own
        const { name, press } = await of(player);
        engine.drain();
        const isActive = ['starting', 'playing', 'stalled'].includes(phase);
        if (toggle.name !== undefined) {
          const names = isActive ? ['Pause'] : ['Play', 'Replay'];
          expect(name).to.be.oneOf(names);
        }
        press();
        const done = engine.drain();
        if (phase === 'failed') expect(done).to.deep.equal([]);
        else expect(done.includes('pause')).to.equal(isActive);
        if (phase !== 'failed') expect(done.includes('play')).to.equal(!isActive);
      });
    }
  }
});
