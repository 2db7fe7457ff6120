import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { formatTime } from '../../src/clip/format-time.js';
import { parseTime } from '../../src/clip/parse-time.js';

describe('parseTime', () => {
  const times: [string, number][] = [
    ['0', 0],
    ['12', 12],
    ['75', 75],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['0:12', 12],
    ['1:02', 62],
    ['1:2', 62],
    ['90:00', 5400],
    ['1:02:03', 3723],
    ['1:02:03.25', 3723.25],
    [' 0:12 ', 12],
  ];
  for (const [text, seconds] of times) {
    it(`reads '${text}' as ${seconds} s`, () => expect(parseTime(text)).to.equal(seconds));
  }

  const nonsense = [
    '',
    ' ',
    'abc',
    '-1',
    '1e3',
    '1:',
    ':12',
    '0:60',
    '1:60:00',
    '1:2:3:4',
    '0:1.5:2',
    '12s',
    '.5',
  ];
  for (const text of nonsense) {
    it(`does not take '${text}' for a time`, () => expect(parseTime(text)).to.equal(undefined));
  }

  it('rounds to milliseconds', () => expect(parseTime('1.23456')).to.equal(1.235));

  it('adds no noise of binary fractions', () => expect(parseTime('1:02.345')).to.equal(62.345));

  it('reads back whatever formatTime writes', () => {
    fc.assert(
      fc.property(fc.nat(360_000), (seconds) => {
        expect(parseTime(formatTime(seconds))).to.equal(seconds);
      }),
    );
  });

  it('gives a number of at most three places, or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const seconds = parseTime(text);
        if (seconds !== undefined) expect(seconds).to.equal(Number(seconds.toFixed(3)));
      }),
    );
  });
});
