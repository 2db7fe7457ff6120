import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { mounted, unmountAll, until } from '../mounted.js';

describe('DoubleTap', () => {
  let player: ClipPlayer;
  let filled = 0;

  beforeEach(async () => {
    player = mounted<ClipPlayer>(
      '<clip-player src="/demo/media/choices/choices-180p.mp4" muted start="12" dir="rtl"></clip-player>',
    );
    filled = 0;
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => player.player.state.phase === 'playing');
    player.pause(); // before it ends: on a loaded machine the bar takes longer than the clip lasts
    await until(() => player.player.state.phase === 'paused');
    await until(() => byRole('button', 'Direct link', player)[0]);
    player.currentTime = 12;
    await until(() => !player.seeking && Math.abs(player.currentTime - 12) < 0.5);
    player.addEventListener(
      'clip-fullscreen',
      (event) => {
        event.stopImmediatePropagation();
        filled += 1;
      },
      { capture: true },
    );
  });
  afterEach(unmountAll);

  const fire = (
    Kind: typeof PointerEvent | typeof MouseEvent,
    type: string,
    at: number,
    pointerType: string,
  ) => {
    const { left, width } = player.getBoundingClientRect();
    const init = { pointerType, clientX: left + at * width, bubbles: true, composed: true };
    player.shadowRoot?.querySelector('.stage')?.dispatchEvent(new Kind(type, init));
  };
  /** The `click` of a tap, in the browsers that we support. */
  const clicks = {
    'of touch': (at: number) => fire(PointerEvent, 'click', at, 'touch'),
    'without a pointer type, as in Safari 18.1 and Firefox 128': (at: number) =>
      fire(MouseEvent, 'click', at, ''),
    'of a mouse, as in Safari 18.3': (at: number) => fire(PointerEvent, 'click', at, 'mouse'),
  };
  let click = clicks['of touch'];
  /** A tap at a part of the width. */
  const tap = (at: number) => {
    fire(PointerEvent, 'pointerdown', at, 'touch');
    click(at);
  };
  const doubleClick = (at: number) => fire(MouseEvent, 'dblclick', at, '');
  const pause = () => new Promise((done) => setTimeout(done, 350));

  for (const [kind, each] of Object.entries(clicks))
    it(`goes ten seconds back for two taps at the left, and on at the right, by clicks ${kind}`, async () => {
      click = each;
      tap(0.1);
      tap(0.1);
      await until(() => Math.abs(player.currentTime - 2) < 0.5);
      await pause();
      tap(0.9);
      tap(0.9);
      doubleClick(0.9);
      await until(() => Math.abs(player.currentTime - 12) < 0.5);
      expect([player.paused, filled]).to.deep.equal([true, 0]);
    });

  it('plays for a tap on a still picture, and does not pause for the next, by clicks of every kind', async () => {
    player.loop = true;
    for (const each of Object.values(clicks)) {
      click = each;
      player.pause();
      await until(() => player.player.state.phase === 'paused');
      tap(0.5);
      await until(() => player.player.state.phase === 'playing');
      tap(0.5);
      await new Promise((done) => player.addEventListener('timeupdate', done, { once: true }));
      expect(player.paused).to.equal(false);
    }
  });

  it('goes nowhere for one tap, for two slow ones, and for two in the middle, which fill the screen', async () => {
    for (const at of [0.1, 0.9]) {
      tap(at);
      await pause();
      expect(player.currentTime).to.be.closeTo(12, 5); // the first tap makes a paused picture play
    }
    tap(0.5);
    tap(0.5);
    doubleClick(0.5);
    expect(player.currentTime).to.be.closeTo(12, 5);
    expect(filled).to.equal(1);
  });

  it('lets a mouse fill the screen anywhere', () => {
    doubleClick(0.1);
    expect(filled).to.equal(1);
  });
});
