import { expect } from '@esm-bundle/chai';
import { hotkey, keyOf } from '../../../src/elements/controls/hotkeys.js';

const press = (key: string, code = '') => new KeyboardEvent('keydown', { key, code });

describe('keyOf', () => {
  const cases: [layout: string, key: string, code: string, name: string][] = [
    ['Latin', 'K', 'KeyK', 'k'],
    ['Dvorak, where letters stand elsewhere', 'k', 'KeyV', 'k'],
    ['Ukrainian', 'л', 'KeyK', 'k'],
    ['Ukrainian with Shift', 'Л', 'KeyK', 'k'],
    ['Greek', 'κ', 'KeyK', 'k'],
    ['Arabic', 'م', 'KeyL', 'l'],
    ['Hebrew', 'צ', 'KeyM', 'm'],
    ['Georgian', 'კ', 'KeyK', 'k'],
    ['Armenian', 'կ', 'KeyK', 'k'],
    ['Korean', 'ㅏ', 'KeyK', 'k'],
    ['Persian digits', '۵', 'Digit5', '5'],
    ['Arabic digits on the numeric pad', '٥', 'Numpad5', '5'],
    ['French, whose é is Latin', 'é', 'Digit2', 'é'],
    ['Turkish, whose ı is Latin', 'ı', 'KeyI', 'ı'],
    ['a key that is no letter', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'],
    ['a letter without a position', 'л', '', 'л'],
  ];
  for (const [layout, key, code, name] of cases) {
    it(`reads ${layout}: ${key} is ${name}`, () => expect(keyOf(press(key, code))).to.equal(name));
  }
});

describe('hotkey', () => {
  it('does in every script what the Latin key in that place does', () => {
    expect(hotkey(press('л', 'KeyK'))).to.equal(hotkey(press('k', 'KeyK')));
    expect(hotkey(press('ь', 'KeyM'))).to.equal(hotkey(press('m', 'KeyM')));
    expect(hotkey(press('й', 'KeyQ'))).to.equal(undefined);
  });
});
