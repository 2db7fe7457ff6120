import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { excerptOf, isInside } from '../../src/player/excerpt.js';

describe('excerptOf', () => {
  it('is the part between two positions', () => {
    expect(excerptOf(12, 45)).to.deep.equal({ start: 12, end: 45 });
  });

  it('is nothing without an end', () => expect(excerptOf(12, undefined)).to.equal(undefined));

  for (const end of [12, 11.9, 0, -1, Number.NaN]) {
    it(`is nothing from 12 to ${end}`, () => expect(excerptOf(12, end)).to.equal(undefined));
  }
});

describe('isInside', () => {
  const excerpt = { start: 12, end: 45 };
  const places: [number, boolean][] = [
    [11.8, false],
    [11.95, true],
    [12, true],
    [30, true],
    [45, true],
    [45.05, true],
    [45.2, false],
  ];
  for (const [time, inside] of places) {
    it(`says ${inside} of ${time} s`, () => expect(isInside(excerpt, time)).to.equal(inside));
  }

  it('holds for both ends of every excerpt', () => {
    const seconds = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, (start, end) => {
        const made = excerptOf(start, end);
        return !made || (isInside(made, start) && isInside(made, end));
      }),
    );
  });
});
