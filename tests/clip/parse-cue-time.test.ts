import { expect } from '@esm-bundle/chai';
import { parseCueTime } from '../../src/clip/parse-cue-time.js';

describe('parseCueTime', () => {
  const times: [string, number | undefined][] = [
    ['00:00.000', 0],
    ['00:12.500', 12.5],
    ['59:59.999', 3599.999],
    ['01:00:12.500', 3612.5],
    ['1:00:12.500', 3612.5],
    ['100:00:00.000', 360000],
    ['0:12.500', undefined],
    ['00:60.000', undefined],
    ['00:12', undefined],
    ['00:12.5', undefined],
    ['00:12,500', undefined],
    ['', undefined],
  ];
  for (const [text, seconds] of times) {
    it(`reads '${text}' as ${seconds}`, () => expect(parseCueTime(text)).to.equal(seconds));
  }
});
