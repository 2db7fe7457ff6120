import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { formatTime } from '../../src/clip/format-time.js';

describe('formatTime', () => {
  const times: [seconds: number, text: string][] = [
    [0, '0:00'],
    [0.99, '0:00'],
    [9, '0:09'],
    [59.999, '0:59'],
    [60, '1:00'],
    [62, '1:02'],
    [600, '10:00'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3723, '1:02:03'],
    [360_000, '100:00:00'],
  ];
  for (const [seconds, text] of times) {
    it(`shows ${seconds} s as ${text}`, () => {
      expect(formatTime(seconds)).to.equal(text);
    });
  }

  for (const value of [Number.NaN, Infinity, -Infinity, -1]) {
    it(`shows ${value} as 0:00`, () => {
      expect(formatTime(value)).to.equal('0:00');
    });
  }

  it('loses no second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seconds) => {
        const read = formatTime(seconds)
          .split(':')
          .reduce((sum, part) => sum * 60 + Number(part), 0);
        expect(read).to.equal(seconds);
      }),
    );
  });
});
