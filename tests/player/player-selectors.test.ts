import { expect } from '@esm-bundle/chai';
import { isLive, isSeekable, isSoundOnly, shownDuration } from '../../src/player/player-selectors.js';
import { initialState, type PlayerState } from '../../src/player/player-state.js';
import { oneFile } from './sample-clips.js';

describe('isLive', () => {
  const live = { ...oneFile, live: true };
  const cases: [string, Parameters<typeof isLive>[0], boolean][] = [
    ['a live clip before metadata', { clip: live, duration: Number.NaN, live: undefined }, true],
    ['a live clip without an end', { clip: live, duration: Infinity, live: undefined }, true],
    ['a live clip that has ended', { clip: live, duration: 40, live: undefined }, false],
    [
      'media with a live window',
      { clip: oneFile, duration: Infinity, live: { start: 0, end: 9, step: 1 } },
      true,
    ],
    ['a recording without length', { clip: oneFile, duration: Infinity, live: undefined }, false],
    ['a clip', { clip: oneFile, duration: 62, live: undefined }, false],
    ['a clip before metadata', { clip: oneFile, duration: Number.NaN, live: undefined }, false],
    ['nothing', { clip: undefined, duration: Number.NaN, live: undefined }, false],
  ];
  for (const [what, state, answer] of cases) {
    it(`says ${answer} of ${what}`, () => expect(isLive(state)).to.equal(answer));
  }
});

describe('isSoundOnly', () => {
  const state = { ...initialState, clip: oneFile, phase: 'playing', duration: 60, videoWidth: 0 } as const;
  const cases: [string, PlayerState, boolean][] = [
    ['media without a picture, once it plays', state, true],
    ['a stream of sound without an end', { ...state, duration: Infinity }, true],
    ['media with a picture', { ...state, videoWidth: 640 }, false],
    ['what has no metadata yet', { ...state, duration: Number.NaN }, false],
    ['what is about to start', { ...state, phase: 'starting' }, false],
    ['an audio clip at any time', { ...initialState, clip: { ...oneFile, kind: 'audio' } }, true],
  ];
  for (const [what, given, answer] of cases) {
    it(`says ${answer} of ${what}`, () => expect(isSoundOnly(given)).to.equal(answer));
  }
});

describe('isSeekable', () => {
  it('is false where all that can be sought has no length', () => {
    expect(isSeekable({ seekable: [{ start: 0, end: 0 }] })).to.equal(false);
    expect(isSeekable({ seekable: [{ start: 0, end: 9 }] })).to.equal(true);
    expect(isSeekable({ seekable: [] }), 'nobody knows yet').to.equal(true);
  });
});

describe('shownDuration', () => {
  it("is the media's length where that is known and finite, else the clip's", () => {
    expect(shownDuration({ duration: 60.5, clip: oneFile })).to.equal(60.5);
    expect(shownDuration({ duration: Number.NaN, clip: oneFile })).to.equal(62);
    expect(shownDuration({ duration: Infinity, clip: oneFile })).to.equal(62);
    expect(shownDuration({ duration: Number.NaN, clip: undefined })).to.be.NaN;
  });
});
