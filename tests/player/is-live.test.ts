import { expect } from '@esm-bundle/chai';
import { isLive } from '../../src/player/is-live.js';
import { oneFile } from './sample-clips.js';

describe('isLive', () => {
  const live = { ...oneFile, live: true };
  const cases: [string, Parameters<typeof isLive>[0], boolean][] = [
    ['a live clip before metadata', { clip: live, duration: Number.NaN }, true],
    ['a live clip without an end', { clip: live, duration: Infinity }, true],
    ['a live clip that has ended', { clip: live, duration: 40 }, false],
    ['media without an end whose document says nothing', { clip: oneFile, duration: Infinity }, true],
    ['a clip', { clip: oneFile, duration: 62 }, false],
    ['a clip before metadata', { clip: oneFile, duration: Number.NaN }, false],
    ['nothing', { clip: undefined, duration: Number.NaN }, false],
  ];
  for (const [what, state, answer] of cases) {
    it(`says ${answer} of ${what}`, () => expect(isLive(state)).to.equal(answer));
  }
});
