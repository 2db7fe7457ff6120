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

  /** In parts of the width. */
  const tap = (at: number, Kind: typeof PointerEvent | typeof MouseEvent = PointerEvent, type = 'click') => {
    const { left, width } = player.getBoundingClientRect();
    const init = { pointerType: 'touch', clientX: left + at * width, bubbles: true, composed: true };
    player.shadowRoot?.querySelector('.stage')?.dispatchEvent(new Kind(type, init));
  };
  const pause = () => new Promise((done) => setTimeout(done, 350));

  it('goes ten seconds back for two taps at the left, and on at the right, in every language', async () => {
    tap(0.1);
    tap(0.1);
    await until(() => Math.abs(player.currentTime - 2) < 0.5);
    await pause();
    tap(0.9);
    tap(0.9);
    tap(0.9, MouseEvent, 'dblclick');
    await until(() => Math.abs(player.currentTime - 12) < 0.5);
    expect([player.paused, filled]).to.deep.equal([true, 0]);
  });

  it('goes nowhere for one tap, for two slow ones, and for two in the middle, which fill the screen', async () => {
    for (const at of [0.1, 0.9]) {
      tap(at);
      await pause();
      expect(player.currentTime).to.be.closeTo(12, 5); // the first tap makes a paused picture play
    }
    tap(0.5);
    tap(0.5);
    tap(0.5, MouseEvent, 'dblclick');
    expect(player.currentTime).to.be.closeTo(12, 5);
    expect(filled).to.equal(1);
  });

  it('lets a mouse fill the screen anywhere', () => {
    tap(0.1, MouseEvent, 'dblclick');
    expect(filled).to.equal(1);
  });
});
