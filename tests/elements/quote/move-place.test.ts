import { expect } from '@esm-bundle/chai';
import { type Move, movePlace } from '../../../src/elements/quote/move-place.js';

const lines = [{ text: 'We are ready,' }, { text: 'dear city.' }];

describe('movePlace', () => {
  const moves: [from: [number, number], move: Move, to: [number, number]][] = [
    [[0, 0], 'word', [0, 2]],
    [[0, 1], 'word', [0, 2]],
    [[0, 7], 'word', [0, 12]],
    [[0, 12], 'word', [1, 4]],
    [[1, 9], 'word', [1, 9]],
    [[1, 9], 'back-word', [1, 5]],
    [[1, 0], 'back-word', [0, 7]],
    [[0, 0], 'back-word', [0, 0]],
    [[0, 3], 'line', [0, 13]],
    [[0, 13], 'line', [1, 10]],
    [[1, 10], 'line', [1, 10]],
    [[1, 3], 'back-line', [1, 0]],
    [[1, 0], 'back-line', [0, 0]],
    [[0, 0], 'back-line', [0, 0]],
  ];
  for (const [[line, at], move, [toLine, toAt]] of moves) {
    it(`goes from ${line}:${at} by a ${move} to ${toLine}:${toAt}`, () => {
      expect(movePlace(lines, { line, at }, move)).to.deep.equal({ line: toLine, at: toAt });
    });
  }

  it('takes each letter of scripts without spaces for a word', () => {
    expect(movePlace([{ text: '私は町' }], { line: 0, at: 0 }, 'word')).to.deep.equal({ line: 0, at: 1 });
    expect(movePlace([{ text: '私は町' }], { line: 0, at: 3 }, 'back-word')).to.deep.equal({
      line: 0,
      at: 2,
    });
  });
});
