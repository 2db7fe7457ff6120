import { expect } from '@esm-bundle/chai';
import { KeySelection } from '../../../src/elements/quote/key-selection.js';
import { clearPage } from '../place.js';

const lines = [{ text: 'One two three' }, { text: 'four five' }];

describe('KeySelection', () => {
  let keys: KeySelection;
  afterEach(clearPage);

  /** Presses keys on a line; `A+` stands for Alt. */
  function pressed(line: number, names: readonly string[], dir = 'ltr') {
    keys = new KeySelection();
    document.body.innerHTML = lines.map(({ text }) => `<p dir="${dir}">${text}</p>`).join('');
    const elements = [...document.querySelectorAll('p')];
    const text = { lines, elements };
    for (const name of names) {
      const event = { key: name.replace('A+', ''), shiftKey: true, altKey: name.startsWith('A+') };
      keys.press(new KeyboardEvent('keydown', event), line, text);
    }
    keys.show(elements);
    return document.getSelection()?.toString().replace(/\s+/g, ' ');
  }

  const presses: [names: string[], words: string][] = [
    [['ArrowRight'], 'One'],
    [['ArrowRight', 'ArrowRight'], 'One two'],
    [['ArrowRight', 'ArrowRight', 'A+ArrowRight'], ' two'],
    [['ArrowDown'], 'One two three'],
    [['ArrowDown', 'ArrowDown'], 'One two three four five'],
    [['ArrowDown', 'ArrowLeft'], 'One two '],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 'One two three'],
  ];
  for (const [names, words] of presses) {
    it(`selects “${words}” by Shift and ${names.join(', ')}`, () => {
      expect(pressed(0, names)?.trim()).to.equal(words.trim());
    });
  }

  it('selects the line itself upwards', () => {
    expect(pressed(1, ['ArrowUp'])).to.equal('four five');
  });

  it('goes on to the left in text from right to left', () => {
    expect(pressed(0, ['ArrowLeft'], 'rtl')).to.equal('One');
  });

  it('has nothing selected where both ends meet, and after it is cleared', () => {
    pressed(0, ['ArrowRight', 'ArrowLeft']);
    expect(keys.selected).to.equal(undefined);
    pressed(0, ['ArrowRight']);
    keys.clear();
    expect(keys.selected).to.equal(undefined);
  });

  it('leaves other keys, and keys with Ctrl, to others', () => {
    const element = document.createElement('p');
    const text = { lines, elements: [element] };
    for (const event of [
      { key: 'a', shiftKey: true },
      { key: 'ArrowRight' },
      { key: 'ArrowRight', shiftKey: true, ctrlKey: true },
    ])
      expect(new KeySelection().press(new KeyboardEvent('keydown', event), 0, text)).to.equal(false);
  });
});
