import { expect } from '@esm-bundle/chai';
import { currentLines } from '../../../src/elements/transcript/current-lines.js';

const line = (start: number, end: number) => ({ text: `${start}`, start, end });

describe('currentLines', () => {
  const lines = [line(1, 3), line(3.5, 5), line(9, 10)];
  for (const [time, current] of [
    [0, []],
    [1, [0]],
    [3.2, [0]],
    [4, [1]],
    [6, []],
    [9.9, [2]],
    [11, []],
  ] as const)
    it(`finds ${current.length ? current : 'none'} at ${time} s, and bridges a gap below a second`, () =>
      expect(currentLines(lines, time)).to.deep.equal(current));

  it('keeps a line that lasts through many others, and lets go of it at its end', () => {
    const many = [
      line(0, 500),
      ...Array.from({ length: 200 }, (_, index) => line(index * 3 + 1, index * 3 + 3)),
    ];
    expect(currentLines(many, 301.5)).to.deep.equal([0, 101]);
    expect(currentLines(many, 502)).to.deep.equal([168]);
  });

  it('finds none in a text without times, and in none', () => {
    expect(currentLines([{ text: 'a' }, { text: 'b' }], 5)).to.deep.equal([]);
    expect(currentLines([], 5)).to.deep.equal([]);
  });
});
