import { expect } from '@esm-bundle/chai';
import '../../../src/elements/seeking/clip-chapters-button.js';
import { byRole, theRole } from '../../by-role.js';
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
    const button = theRole('button', 'Chapters', parts.control);
    const items = () => byRole('menuitemradio', undefined, parts.control);
    const focused = () => parts.control.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim();
    return { ...parts, button, items, focused };
  };
  const open = async () => {
    const parts = await shown();
    parts.button.focus();
    await press('Enter');
    await until(() => parts.focused() === 'Before dawn 0:00');
    return parts;
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
    const { button, says, focused, control, items } = await shown();
    await says({ state: { currentTime: 20 } });
    await click(button);
    await until(() => focused() === 'First light 0:16');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(items().map(({ ariaChecked }) => ariaChecked)).to.deep.equal(['false', 'true', 'false', 'false']);
    expect(await faults(control)).to.deep.equal([]);
  });

  it('stands inside the window, above its button', async () => {
    const { button, control } = await open();
    const { top, right, bottom, left } = theRole('menu', 'Chapters', control).getBoundingClientRect();
    expect(bottom).to.be.at.most(button.getBoundingClientRect().top + 1);
    expect(top).to.be.at.least(0);
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
  });

  it('goes to the chapter that is chosen, closes, and gives the focus back', async () => {
    const { items, engine, focused, button, control } = await open();
    await press('ArrowDown');
    await until(() => focused() === 'First light 0:16');
    await press('Enter');
    await until(() => items().length === 0);
    expect(engine.commands).to.deep.equal(['seek 16']);
    expect(control.shadowRoot?.activeElement === button).to.equal(true);
    await until(() => button.getAttribute('aria-expanded') === 'false');
  });

  it('is walked through with arrows, Home, End and first letters', async () => {
    const { focused } = await open();
    const walk: [string, string][] = [
      ['ArrowDown', 'First light 0:16'],
      ['End', 'Morning 0:47'],
      ['ArrowDown', 'Before dawn 0:00'],
      ['ArrowUp', 'Morning 0:47'],
      ['Home', 'Before dawn 0:00'],
      ['s', 'Sunrise 0:31'],
    ];
    for (const [key, name] of walk) {
      await press(key);
      await until(() => focused() === name, `${name} after ${key}`);
    }
  });

  it('opens at the first with the arrow down, at the last with the arrow up', async () => {
    const { button, focused, items } = await shown();
    button.focus();
    await press('ArrowUp');
    await until(() => focused() === 'Morning 0:47');
    await press('Escape');
    await until(() => items().length === 0);
    await press('ArrowDown');
    await until(() => focused() === 'Before dawn 0:00');
  });

  it('keeps its keys to itself', async () => {
    const { control } = await open();
    const heard: string[] = [];
    control.addEventListener('keydown', ({ key }) => heard.push(key));
    for (const key of ['ArrowDown', 'Home', 'm']) await press(key);
    expect(heard).to.deep.equal([]);
  });

  it('closes with Esc, with Tab, by a press elsewhere, and when the page is scrolled', async () => {
    const ways: [string, () => unknown][] = [
      ['Esc', () => press('Escape')],
      ['a press', () => click({ x: 2, y: 2 })],
      ['scrolling', () => window.dispatchEvent(new Event('scroll'))],
      ['Tab', () => press('Tab')],
    ];
    for (const [way, close] of ways) {
      const { items, control } = await open();
      control.after(document.createElement('button')); // somewhere for Tab to go inside the page
      await close();
      await until(() => items().length === 0, way);
      unmountAll();
    }
  });

  it('is closed when it is moved, and opens again', async () => {
    const { control, items, button } = await open();
    const parent = control.parentElement;
    mounted('<div></div>').append(control);
    parent?.append(control);
    expect(items()).to.have.length(0);
    await click(button);
    await until(() => items().length === 4);
    control.remove();
    expect(byRole('menu')).to.have.length(0);
  });
});
