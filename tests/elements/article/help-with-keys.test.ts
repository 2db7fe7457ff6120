import { expect } from '@esm-bundle/chai';
import { byRole, theRole } from '../../by-role.js';
import { press } from '../../user.js';
import { faults } from '../faults.js';
import { unmountAll, until } from '../mounted.js';
import { long, phase, playing } from './started-player.js';

describe('helpWithKeys', () => {
  afterEach(unmountAll);

  const focused = async (attributes = '') => {
    const player = await playing(`src="${long}" muted ${attributes}`);
    await until(() => byRole('button', 'Pause', player)[0]);
    theRole('button', 'Pause', player).focus();
    return player;
  };
  const dialogs = () => byRole('dialog', 'Keyboard shortcuts');

  it('lists the keys on ?, is closed by Escape, and gives the focus back', async () => {
    const player = await focused();
    const events: string[] = [];
    for (const type of ['clip-open', 'clip-close'] as const)
      player.addEventListener(type, ({ detail }) => events.push(`${type} ${detail.panel}`));
    await press('?');
    await until(() => dialogs()[0], 'the list');
    for (const text of [
      'Play or pause',
      'Back 5 seconds',
      'Forward 10 seconds',
      'Mute',
      'To a part of the clip',
    ])
      expect(byRole('definition', text), text).to.have.length(1);
    expect(await faults(player)).to.deep.equal([]);
    await press('k');
    expect(phase(player), 'keys are not the player’s while it is open').to.not.equal('paused');
    await press('Escape');
    await until(() => events.includes('clip-close keys'));
    await until(() => player.shadowRoot?.activeElement?.localName === 'clip-controls');
    expect(events).to.deep.equal(['clip-open keys', 'clip-close keys']);
    await press('?');
    await until(() => dialogs()[0], 'the list again');
  });

  it('gives the focus to the control bar when the part that had it is gone, as the cover is after the start', async () => {
    const player = await playing();
    const cover = player.shadowRoot?.appendChild(document.createElement('button'));
    cover?.focus();
    await press('?');
    await until(() => dialogs()[0], 'the list');
    cover?.remove();
    await press('Escape');
    await until(() => player.shadowRoot?.activeElement?.localName === 'clip-controls', 'the focus');
  });

  it('leaves a ? alone that is typed into a field', async () => {
    const player = await focused();
    const field = document.createElement('input');
    player.shadowRoot?.querySelector('clip-controls')?.append(field);
    const event = new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true, cancelable: true });
    field.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('leaves it to the page where a player has no controls', async () => {
    const player = await playing(`src="${long}" muted no-controls`);
    const event = new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true, cancelable: true });
    player.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('goes with its player', async () => {
    const player = await focused();
    await press('?');
    await until(() => dialogs()[0]);
    player.remove();
    await until(() => player.shadowRoot?.querySelector('clip-dialog') === null);
    expect(player.shadowRoot?.querySelector('[data-keys]') === null).to.equal(true);
  });
});
