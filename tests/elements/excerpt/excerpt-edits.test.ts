import { expect } from '@esm-bundle/chai';
import {
  excerptFromHere,
  fittedExcerpt,
  movedExcerpt,
  suggestedExcerpt,
} from '../../../src/elements/excerpt/excerpt-edits.js';

const whole = (start: number, end: number) => ({ start, end });

describe('suggestedExcerpt', () => {
  for (const { position, length, start, end, name } of [
    { name: 'begins at the playhead', position: 20, length: 62, start: 20, end: 35 },
    { name: 'is in tenths of a second', position: 20.26, length: 62, start: 20.3, end: 35.3 },
    { name: 'ends with the clip', position: 55, length: 62, start: 55, end: 62 },
    { name: 'is the last seconds of a clip that is over', position: 62, length: 62, start: 47, end: 62 },
    {
      name: 'is the last seconds for a playhead beyond the clip',
      position: 900,
      length: 62,
      start: 47,
      end: 62,
    },
    { name: 'is all of a short clip that is over', position: 8, length: 8, start: 0, end: 8 },
    { name: 'begins at 0 for a playhead that is none', position: Number.NaN, length: 62, start: 0, end: 15 },
    { name: 'begins at 0 for a playhead before the clip', position: -3, length: 62, start: 0, end: 15 },
    { name: 'is possible where nobody knows the length', position: 30, length: Infinity, start: 30, end: 45 },
    { name: 'is never empty, however short the clip', position: 0, length: 0.04, start: 0, end: 0.1 },
  ])
    it(name, () => expect(suggestedExcerpt(position, length)).to.deep.equal({ start, end }));
});

describe('fittedExcerpt', () => {
  it('takes an excerpt as it is, in tenths', () =>
    expect(fittedExcerpt({ start: 1.04, end: 9.96 }, 62)).to.deep.equal(whole(1, 10)));
  it('ends with the clip', () =>
    expect(fittedExcerpt({ start: 50, end: 99 }, 62)).to.deep.equal(whole(50, 62)));
  for (const [name, given] of [
    ['without an end', { start: 5 }],
    ['without anything', undefined],
    ['that ends before it begins', { start: 5, end: 4 }],
    ['of no length', { start: 5, end: 5 }],
    ['that begins beyond the clip', { start: 62, end: 70 }],
    ['of no numbers', { start: 1, end: Number.NaN }],
  ] as const)
    it(`gives none for one ${name}`, () => expect(fittedExcerpt(given, 62)).to.equal(undefined));
});

describe('movedExcerpt', () => {
  it('moves one end by tenths, without the errors of binary fractions', () => {
    let excerpt = whole(20, 31);
    for (let steps = 0; steps < 3; steps += 1)
      excerpt = movedExcerpt(excerpt, 'start', excerpt.start + 0.1, 62);
    expect(excerpt).to.deep.equal(whole(20.3, 31));
  });
  it('never crosses the other end, and leaves a tenth', () => {
    expect(movedExcerpt(whole(20, 31), 'start', 40, 62)).to.deep.equal(whole(30.9, 31));
    expect(movedExcerpt(whole(20, 31), 'end', 5, 62)).to.deep.equal(whole(20, 20.1));
  });
  it('stays within the clip', () => {
    expect(movedExcerpt(whole(20, 31), 'start', -Infinity, 62)).to.deep.equal(whole(0, 31));
    expect(movedExcerpt(whole(20, 31), 'end', Infinity, 62)).to.deep.equal(whole(20, 62));
  });
});

describe('excerptFromHere', () => {
  it('takes the playhead as start or end', () => {
    expect(excerptFromHere(whole(20, 31), 'start', 25.55, 62)).to.deep.equal(whole(25.6, 31));
    expect(excerptFromHere(whole(20, 31), 'end', 25, 62)).to.deep.equal(whole(20, 25));
  });
  it('moves as a whole where the playhead is beyond the other end', () => {
    expect(excerptFromHere(whole(20, 31), 'start', 40, 62)).to.deep.equal(whole(40, 51));
    expect(excerptFromHere(whole(20, 31), 'end', 15, 62)).to.deep.equal(whole(4, 15));
  });
  it('becomes shorter at the ends of the clip, never empty', () => {
    expect(excerptFromHere(whole(20, 31), 'start', 58, 62)).to.deep.equal(whole(58, 62));
    expect(excerptFromHere(whole(20, 31), 'start', 62, 62)).to.deep.equal(whole(61.9, 62));
    expect(excerptFromHere(whole(20, 31), 'end', 4, 62)).to.deep.equal(whole(0, 4));
    expect(excerptFromHere(whole(20, 31), 'end', 0, 62)).to.deep.equal(whole(0, 0.1));
  });
  it('moves as a whole where the playhead is at the other end', () => {
    expect(excerptFromHere(whole(20, 31), 'start', 31, 62)).to.deep.equal(whole(31, 42));
    expect(excerptFromHere(whole(20, 31), 'end', 20, 62)).to.deep.equal(whole(9, 20));
  });
});
