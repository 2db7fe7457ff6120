import { expect } from '@esm-bundle/chai';
import { seekRange } from '../../src/player/seek-range.js';
import { oneFile } from './sample-clips.js';

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
