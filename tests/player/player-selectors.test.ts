import { expect } from '@esm-bundle/chai';
import { isLive, seekRange, shownDuration } from '../../src/player/player-selectors.js';
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

const live = { start: 10, end: 40, step: 2 };

describe('seekRange', () => {
  it("is the media's length, where it is known", () => {
    expect(seekRange({ duration: 60, clip: oneFile, live: undefined })).to.include({ start: 0, end: 60 });
  });

  it("is the clip's until then", () => {
    expect(seekRange({ duration: Number.NaN, clip: oneFile, live: undefined })).to.include({ end: 62 });
  });

  it('is the window of what is live', () => {
    expect(seekRange({ duration: Infinity, clip: oneFile, live })).to.include({ start: 10, end: 40 });
  });

  for (const duration of [Number.NaN, Infinity]) {
    it(`is never without an end: ${duration}`, () => {
      expect(seekRange({ duration, clip: undefined, live: undefined })).to.include({ start: 0, end: 0 });
    });
  }
});

describe('shownDuration', () => {
  it("is the media's length where that is known and finite, else the clip's", () => {
    expect(shownDuration({ duration: 60.5, clip: oneFile })).to.equal(60.5);
    expect(shownDuration({ duration: Number.NaN, clip: oneFile })).to.equal(62);
    expect(shownDuration({ duration: Infinity, clip: oneFile })).to.equal(62);
    expect(shownDuration({ duration: Number.NaN, clip: undefined })).to.be.NaN;
  });
});
