import { expect } from '@esm-bundle/chai';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { click, press } from '../../user.js';
import { mounted, unmountAll, until } from '../mounted.js';

const src = '/tests/fixtures/media/short.mp4';

describe('the keys of a player', () => {
  afterEach(unmountAll);

  const started = async (markup: string, attributes = 'loop') => {
    const root = mounted(
      markup.replace('PLAYER', `<clip-player src="${src}" muted ${attributes}></clip-player>`),
    );
    const player = root.matches('clip-player') ? (root as ClipPlayer) : root.querySelector('clip-player');
    if (!player) throw new Error('expected a player');
    if (root instanceof HTMLDialogElement) root.showModal();
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => player.player.state.phase === 'playing' && byRole('slider', 'Seek', player)[0]);
    return player;
  };
  const isPaused = (player: ClipPlayer) => player.player.state.phase === 'paused';
  const controlsOf = (player: ClipPlayer) => player.shadowRoot?.querySelector('clip-controls') as HTMLElement;
  const keydown = (init: KeyboardEventInit) =>
    new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });

  for (const markup of [
    '<dialog style="width:600px">PLAYER</dialog>',
    '<div contenteditable>PLAYER</div>',
    '<div contenteditable="plaintext-only">PLAYER</div>',
  ])
    it(`work in ${markup}`, async () => {
      const player = await started(markup);
      theRole('button', 'Pause', player).focus();
      await press('k');
      await until(() => isPaused(player));
      await press('m');
      await until(() => !player.muted);
    });

  it('work after a click on the picture, which has no bar to focus', async () => {
    const player = await started('PLAYER');
    const { left, top, width, height } = player.getBoundingClientRect();
    await click({ x: left + width / 2, y: top + height / 3 });
    await until(() => isPaused(player));
    expect(document.activeElement).to.equal(player);
    await press('m');
    await until(() => !player.muted);
    await press('k');
    await until(() => !isPaused(player));
  });

  it('toggle once while they are held, and seek and set the volume on and on', async () => {
    const player = await started('PLAYER');
    const controls = controlsOf(player);
    for (const repeat of [false, true, true, true]) controls.dispatchEvent(keydown({ key: 'k', repeat }));
    expect(player.paused).to.equal(true);
    for (const repeat of [false, true, true]) controls.dispatchEvent(keydown({ key: 'm', repeat }));
    expect(player.muted).to.equal(false);
    player.volume = 0.5;
    for (let i = 0; i < 10; i++) controls.dispatchEvent(keydown({ key: 'ArrowDown', repeat: i > 0 }));
    expect(player.volume).to.equal(0);
  });

  it('are no keys of AltGr, and none of an event without a key', async () => {
    const player = await started('PLAYER');
    const controls = controlsOf(player);
    const event = keydown({ key: 'm' });
    event.getModifierState = (name) => name === 'AltGraph'; // WebKit does not know `modifierAltGraph`
    controls.dispatchEvent(event);
    expect(player.muted).to.equal(true);
    const errors: unknown[] = [];
    const hear = (event: ErrorEvent) => errors.push(event.error);
    window.addEventListener('error', hear);
    controls.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
    window.removeEventListener('error', hear);
    expect(errors).to.deep.equal([]);
  });

  it('work after Watch on, whose button is gone', async () => {
    const player = await started('PLAYER', 'start="0.2" end="0.6"');
    const button = await until(() => byRole('button', 'Watch on', player)[0] as HTMLElement | undefined);
    button.focus();
    await press('Enter');
    await until(() => !byRole('button', 'Watch on', player)[0]);
    expect(document.activeElement).to.equal(player);
    await press('m');
    await until(() => !player.muted);
  });
});
