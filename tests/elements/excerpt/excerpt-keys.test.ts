import { expect } from '@esm-bundle/chai';
import { handleMove, keySide } from '../../../src/elements/excerpt/excerpt-keys.js';
import { clearPage } from '../place.js';

const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...more });

describe('handleMove', () => {
  it('is a tenth of a second for the arrows, and one second with Shift', () => {
    expect(
      ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp'].map((name) => handleMove(key(name))),
    ).to.deep.equal([-0.1, -0.1, 0.1, 0.1]);
    expect(handleMove(key('ArrowLeft', { shiftKey: true }))).to.equal(-1);
  });
  it('is ten seconds for the page keys, and all the way for Home and End', () => {
    expect(handleMove(key('PageUp'))).to.equal(10);
    expect(handleMove(key('PageDown', { shiftKey: true }))).to.equal(-10);
    expect([handleMove(key('Home')), handleMove(key('End'))]).to.deep.equal([-Infinity, Infinity]);
  });
  it('leaves other keys, and those with a modifier, to others', () => {
    expect(handleMove(key('Tab'))).to.equal(undefined);
    expect(handleMove(key('ArrowLeft', { altKey: true }))).to.equal(undefined);
  });
});

describe('keySide', () => {
  afterEach(clearPage);

  /** The side that a key means when it is pressed on an element. */
  function sideOn(markup: string, event: KeyboardEvent): string | undefined {
    document.body.innerHTML = markup;
    let side: string | undefined;
    document.addEventListener('keydown', (each) => (side = keySide(each)), { once: true });
    document.body.firstElementChild?.dispatchEvent(event);
    return side;
  }
  const pressed = (name: string, more: KeyboardEventInit = {}) => key(name, { bubbles: true, ...more });

  it('is the start for I and the end for O, in any script', () => {
    expect(sideOn('<button>', pressed('i'))).to.equal('start');
    expect(sideOn('<button>', pressed('O'))).to.equal('end');
    expect(sideOn('<button>', pressed('ш', { code: 'KeyI' }))).to.equal('start');
    expect(sideOn('<input type="range">', pressed('o'))).to.equal('end');
    expect(sideOn('<input type="checkbox">', pressed('o'))).to.equal('end');
  });

  for (const markup of [
    '<input>',
    '<input type="search">',
    '<textarea></textarea>',
    '<select></select>',
    '<p contenteditable></p>',
  ])
    it(`is none while somebody types into ${markup}`, () => {
      expect(sideOn(markup, pressed('i'))).to.equal(undefined);
    });

  it('is none with a modifier, or while the key is held', () => {
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])
      expect(sideOn('<button>', pressed('i', more))).to.equal(undefined);
    expect(sideOn('<button>', pressed('x'))).to.equal(undefined);
  });
});
