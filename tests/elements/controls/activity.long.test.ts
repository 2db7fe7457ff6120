import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { HeldTimers } from '../../held-timers.js';
import { skipUnless } from '../../skip-unless.js';
import { moveTo, press } from '../../user.js';
import { mounted, unmountAll, until } from '../mounted.js';

describe('Activity', () => {
  let player: ClipPlayer;
  let timers: HeldTimers;

  const frame = () => player.shadowRoot?.querySelector('.frame');
  const isQuiet = () => frame()?.classList.contains('quiet') ?? false;
  const touch = (type: string) =>
    new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true });
  const leave = () => player.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  const heard = (type: string) => new Promise((done) => player.addEventListener(type, done, { once: true }));
  /** In the middle, where a tap acts at once: at the sides it waits for a second one. */
  const tap = () => {
    const { left, width } = player.getBoundingClientRect();
    const init = { pointerType: 'touch', bubbles: true, composed: true, clientX: left + width / 2 };
    const picture = player.shadowRoot?.querySelector('.stage');
    for (const type of ['pointerdown', 'pointerup', 'pointerleave', 'click'])
      picture?.dispatchEvent(new PointerEvent(type, init));
  };

  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  beforeEach(async () => {
    timers = new HeldTimers();
    player = mounted<ClipPlayer>(
      '<clip-player src="/tests/fixtures/media/short.mp4" muted loop clip-title="Two seconds"></clip-player>',
    );
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => player.matches(':state(playing)'));
    await until(() => byRole('slider', 'Seek', player)[0]);
  });
  afterEach(() => {
    timers.restore();
    unmountAll();
  });

  it('sends the controls away when nobody has moved for three seconds', async () => {
    timers.pass(2.9);
    await player.updateComplete;
    expect(isQuiet()).to.equal(false);
    timers.pass(0.2);
    await until(isQuiet);
    expect(player.matches(':state(playing)')).to.equal(true);
  });

  it('brings them back for a key and for a pointer', async () => {
    for (const sign of [new KeyboardEvent('keydown', { key: 'Shift' }), new PointerEvent('pointermove')]) {
      leave();
      await until(isQuiet);
      player.dispatchEvent(sign);
      await until(() => !isQuiet());
    }
  });

  it('draws nothing of what plays while they are away, and all of it when they are back', async () => {
    player.src = '/demo/media/choices/choices-180p.mp4'; // a clip that begins again waits for a moment
    await player.play();
    await until(() => player.matches(':state(playing)') && player.duration > 10);
    leave();
    await until(isQuiet);
    await heard('timeupdate');
    const drawn: MutationRecord[] = [];
    const observer = new MutationObserver((records) => drawn.push(...records));
    const bar = player.shadowRoot?.querySelector('clip-controls')?.shadowRoot;
    for (const { shadowRoot } of bar?.querySelectorAll('*') ?? [])
      if (shadowRoot)
        observer.observe(shadowRoot, {
          subtree: true,
          attributes: true,
          childList: true,
          characterData: true,
        });
    for (let times = 0; times < 4; times++) await heard('timeupdate');
    const names = drawn.map(
      ({ target, attributeName }) => `${target.nodeName} ${attributeName} ${target.textContent}`,
    );
    expect(names, 'nobody sees it').to.deep.equal([]);
    player.pause();
    await until(() => player.matches(':state(paused)') && !isQuiet());
    const slider = theRole('slider', 'Seek', player);
    expect((slider as HTMLInputElement).valueAsNumber).to.be.closeTo(player.currentTime, 0.11);
    expect(drawn.length, 'and it is drawn again').to.be.above(0);
    observer.disconnect();
  });

  it('brings them for a finger, and sends them away for the next', async () => {
    const bar = player.shadowRoot?.querySelector('clip-controls')?.shadowRoot;
    const more = await until(() => bar?.querySelector('clip-more-buttons')); // it hears taps
    await until(() => more.shadowRoot?.childElementCount);
    tap(); // the first, which moves the focus to them
    await until(isQuiet);
    tap();
    await until(() => !isQuiet());
    await new Promise((done) => setTimeout(done, 100));
    expect(isQuiet(), 'they stay when the finger has left').to.equal(false);
    tap();
    await until(isQuiet, 'the end of them, which no time has brought');
    tap();
    await until(() => !isQuiet());
    timers.pass(3.1);
    await until(isQuiet, 'the end of them, though the tap has moved the focus to them');
    expect(player.paused, 'a tap is no press on Pause').to.equal(false);
  });

  it('keeps them while a finger rests on the line, and not for ever after it', async () => {
    const line = theRole('slider', 'Seek', player);
    for (const end of ['pointerup', 'pointercancel']) {
      line.dispatchEvent(touch('pointermove'));
      await until(() => !isQuiet());
      line.dispatchEvent(touch('pointerdown'));
      for (let times = 0; times < 3; times++) timers.pass(2.5);
      await player.updateComplete;
      expect(isQuiet(), 'during the touch').to.equal(false);
      line.dispatchEvent(touch(end));
      for (let times = 0; times < 2; times++) timers.pass(3.1);
      await until(isQuiet);
    }
  });

  it('keeps them under a mouse on any device, and not where a finger has been', async () => {
    const button = theRole('button', 'Unmute', player);
    await moveTo(button);
    await until(() => button.matches(':hover'));
    timers.pass(3.1);
    await frames();
    expect(isQuiet(), 'under a mouse').to.equal(false);
    for (const type of ['pointerdown', 'pointerup', 'pointerleave']) button.dispatchEvent(touch(type));
    expect(button.matches(':hover'), 'as after a tap').to.equal(true);
    timers.pass(3.1);
    await until(isQuiet);
  });

  it('keeps them while a menu is open from them', async () => {
    timers.restore(); // real time
    (await until(() => byRole('button', 'Settings', player)[0])).click();
    const menu = await until(() => byRole('menu', 'Settings', player)[0]);
    const controls = player.shadowRoot?.querySelector('clip-controls')?.shadowRoot;
    await until(() => controls?.querySelector('clip-settings-menu[open]')); // told a moment after it shows
    leave();
    for (let times = 0; times < 3; times++) await heard('timeupdate');
    expect(isQuiet()).to.equal(false);
    menu.hidePopover();
    await until(() => !menu.matches(':popover-open'));
    await until(() => !player.shadowRoot?.querySelector('clip-settings-menu[open]'));
    leave();
    await until(isQuiet);
  });

  it('tells assistive technology of sound at once, and of time at least every 5 s, while they are away', async function () {
    this.timeout(90_000);
    // A clip of 2 s that begins again may stand at the same time whenever somebody looks.
    player.src = '/demo/media/choices/choices-180p.mp4';
    await player.play();
    await until(() => player.matches(':state(playing)') && player.duration > 10);
    await press('Shift'); // a sign of the viewer, without which no browser gives sound
    leave();
    await until(isQuiet);
    player.muted = false;
    await until(() => byRole('button', 'Mute', player)[0]);
    player.muted = true;
    await until(() => byRole('button', 'Unmute', player)[0]);
    const slider = theRole('slider', 'Seek', player) as HTMLInputElement;
    const said = slider.valueAsNumber;
    await until(() => player.currentTime > said + 0.5);
    timers.pass(4.2);
    await heard('timeupdate');
    expect(slider.valueAsNumber, 'before').to.equal(said);
    timers.pass(0.5);
    await until(() => slider.valueAsNumber > said);
    expect(isQuiet()).to.equal(true);
  });

  it('keeps them while the keyboard focus is to be seen in them', async function () {
    this.timeout(60_000);
    timers.restore(); // real time
    for (const type of ['pointerdown', 'pointerup']) player.dispatchEvent(touch(type)); // keys come after a finger, too
    theRole('button', 'Unmute', player).focus();
    const focused = () => {
      let element = player.shadowRoot?.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    };
    for (let times = 0; times < 6; times++) {
      await press('Tab');
      if (focused()?.matches(':focus-visible')) break;
    }
    skipUnless(this, focused()?.matches(':focus-visible') ?? false, 'a key does not move the focus here');
    leave();
    await new Promise((done) => setTimeout(done, 3500)); // longer than they rest without a sign
    expect(isQuiet()).to.equal(false);
    const other = document.createElement('button');
    player.after(other);
    other.focus();
    leave();
    await until(isQuiet);
  });

  it('lets a mouse that leaves take them along', async () => {
    player.dispatchEvent(new PointerEvent('pointermove'));
    await until(() => !isQuiet());
    leave();
    await until(isQuiet);
  });
});
