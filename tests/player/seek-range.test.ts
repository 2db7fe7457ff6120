import { expect } from '@esm-bundle/chai';
import { seekRange, seekTarget } from '../../src/player/seek-range.js';
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

describe('seekTarget', () => {
  const places: [string, number, number, number][] = [
    ['inside', 60, 12, 12],
    ['before the beginning', 60, -3, 0],
    ['after the end', 60, 70, 60],
    ['anywhere, while nobody knows', Number.NaN, 70, 70],
  ];
  for (const [where, duration, asked, target] of places) {
    it(`goes ${where}: ${asked} is ${target}`, () => {
      expect(seekTarget({ duration, live: undefined }, asked)).to.equal(target);
    });
  }

  it('stays in the window of what is live', () => {
    const at = (position: number) => seekTarget({ duration: Infinity, live }, position);
    expect([at(3), at(20), at(99)]).to.deep.equal([10, 20, 40]);
  });
});
