import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ClipError } from '../../src/clip/clip-error.js';
import { parseDuration } from '../../src/clip/parse-duration.js';

describe('parseDuration', () => {
  const durations: [iso: string, seconds: number][] = [
    ['PT1M2S', 62],
    ['PT62S', 62],
    ['PT0.5S', 0.5],
    ['PT1H', 3600],
    ['PT1H2M3.25S', 3723.25],
    ['PT1.5M', 90],
    ['P1DT2H', 93_600],
    ['P1D', 86_400],
    ['P0Y0M0DT0H1M2S', 62],
    ['PT0S', 0],
    [' PT62S ', 62],
    ['PT1M2,5S', 62.5],
    ['pt1m2s', 62],
    ['PT00H20M8S', 1208],
    ['P0000-00-00T00:01:02', 62],
    ['PT00:01:02.5', 62.5],
    ['T1M33S', 93],
    ['12M30S', 750],
    ['00:01:02', 62],
    ['P0Y0M0W0DT62S', 62],
  ];
  for (const [iso, seconds] of durations) {
    it(`reads ${iso.trim()} as ${seconds} s`, () => {
      expect(parseDuration(iso)).to.equal(seconds);
    });
  }

  const wrong = [
    '',
    'P',
    'PT',
    'P1DT',
    '62',
    '1:02',
    'PT1M2',
    'PT2S1M',
    'P1Y',
    'P1W',
    'PT-5S',
    'PT1.2.3S',
    'PT.S',
    'P99999999999D',
  ];
  for (const value of [...wrong, 62, null, undefined, ['PT1S', 'PT2S'], {}]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => parseDuration(value)).to.throw(ClipError, 'expected an ISO 8601 duration');
    });
  }

  it('reads what it is made of', () => {
    const part = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(part, part, part, (h, m, s) => {
        expect(parseDuration(`PT${h}H${m}M${s}S`)).to.equal(h * 3600 + m * 60 + s);
      }),
    );
  });
});
