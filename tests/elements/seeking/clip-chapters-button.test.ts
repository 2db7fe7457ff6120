import { expect } from '@esm-bundle/chai';
import '../../../src/elements/seeking/clip-chapters-button.js';
import { ClipMenuEvent } from '../../../src/elements/controls/clip-menu-event.js';
import { ClipSettingsMenu } from '../../../src/elements/settings/clip-settings-menu.js';
import { openSettings } from '../../../src/elements/settings/open-settings.js';
import { byRole, nameOf, theRole } from '../../by-role.js';
import { oneFile } from '../../player/sample-clips.js';
import { click, press } from '../../user.js';
import { faults } from '../faults.js';
import { inPlayer } from '../in-player.js';
import { mounted, unmountAll, until } from '../mounted.js';
import { chaptered } from './chaptered.js';

describe('<clip-chapters-button>', () => {
  afterEach(unmountAll);

  const shown = async () => {
    const parts = await inPlayer('clip-chapters-button', chaptered);
    const playerElement = mounted('<div></div>'); // the player, whose menus lie in its shadow root
    Object.assign(playerElement.style, { position: 'absolute', top: '0', width: '640px', height: '360px' });
    playerElement.style.pointerEvents = 'none';
    playerElement.attachShadow({ mode: 'open' });
    parts.control.playerElement = playerElement;
    parts.control.addEventListener('clip-menu', (event) => {
      const menu = playerElement.shadowRoot?.querySelector('clip-settings-menu') ?? new ClipSettingsMenu();
      Object.assign(menu, { player: parts.player, playerElement });
      playerElement.shadowRoot?.append(menu);
      if (event instanceof ClipMenuEvent) openSettings(menu, event.detail);
    });
    await parts.control.updateComplete;
    const button = theRole('button', 'Chapters', parts.control);
    const items = () => byRole('menuitemradio', undefined, playerElement);
    const focused = () => {
      const menu = playerElement.shadowRoot?.activeElement?.shadowRoot?.activeElement;
      return menu ? nameOf(menu) : undefined;
    };
    return { ...parts, playerElement, button, items, focused };
  };

  it('is not there for a clip without chapters', async () => {
    const { control } = await inPlayer('clip-chapters-button', oneFile);
    expect(byRole('button', undefined, control)).to.have.length(0);
  });

  it('is a menu button, closed at first', async () => {
    const { button, items, control } = await shown();
    expect(button.getAttribute('aria-haspopup')).to.equal('menu');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(items()).to.have.length(0);
    expect(await faults(control)).to.deep.equal([]);
  });

  it('opens a menu of all chapters, with the present one marked and in focus', async () => {
    const { button, says, focused, playerElement, items } = await shown();
    await says({ state: { currentTime: 20 } });
    await click(button);
    await until(() => focused() === 'First light 0:16', 'the present chapter in focus');
    await until(() => button.getAttribute('aria-expanded') === 'true');
    expect(items().map(nameOf)).to.deep.equal([
      'Before dawn 0:00',
      'First light 0:16',
      'Sunrise 0:31',
      'Morning 0:47',
    ]);
    expect(items().map(({ ariaChecked }) => ariaChecked)).to.deep.equal(['false', 'true', 'false', 'false']);
    expect(await faults(theRole('menu', 'Chapters', playerElement))).to.deep.equal([]);
  });

  it('offers no chapter behind the end of a clip that has become shorter', async () => {
    const { button, says, items } = await shown();
    await says({ state: { duration: 31 } });
    await click(button);
    await until(() => items().length);
    expect(items().map(nameOf)).to.deep.equal(['Before dawn 0:00', 'First light 0:16']);
  });

  it('marks another chapter when the clip comes to it', async () => {
    const { button, says, items } = await shown();
    await click(button);
    await until(() => items().length === 4);
    await says({ state: { currentTime: 50 } });
    await until(() => items()[3]?.ariaChecked === 'true');
    expect(items()[0]?.ariaChecked).to.equal('false');
  });

  for (const key of ['Enter', 'ArrowDown', 'ArrowUp']) {
    it(`opens by ${key}, and goes to the chapter that is chosen`, async () => {
      const { button, items, engine, focused, control } = await shown();
      button.focus();
      if (key === 'Enter') button.click();
      else await press(key);
      await until(() => focused() === 'Before dawn 0:00', 'the first in focus');
      await press('ArrowDown');
      await until(() => focused() === 'First light 0:16', 'the second in focus');
      items()[1]?.click();
      await until(() => items().length === 0, 'closed');
      expect(engine.commands).to.deep.equal(['seek 16']);
      expect(control.shadowRoot?.activeElement === button).to.equal(true);
      await until(() => button.getAttribute('aria-expanded') === 'false');
    });
  }

  it('opens again after it was moved', async () => {
    const { control, items, button } = await shown();
    const parent = control.parentElement;
    mounted('<div></div>').append(control);
    parent?.append(control);
    await click(button);
    await until(() => items().length === 4);
    control.remove();
    expect(button.isConnected).to.equal(false);
  });
});
