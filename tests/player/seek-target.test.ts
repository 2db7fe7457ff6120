import { expect } from '@esm-bundle/chai';
import { seekTarget } from '../../src/player/seek-target.js';

const live = { start: 10, end: 40, step: 2 };

describe('seekTarget', () => {
  const places: [string, number, number, number][] = [
    ['inside', 60, 12, 12],
    ['before the beginning', 60, -3, 0],
    ['after the end', 60, 70, 60],
    ['anywhere, while nobody knows', Number.NaN, 70, 70],
  ];
  for (const [where, duration, asked, target] of places) {
    it(`goes ${where}: ${asked} is ${target}`, () => {
      expect(seekTarget({ duration, live: undefined, seekable: [{ start: 0, end: 60 }] }, asked)).to.equal(
        target,
      );
    });
  }

  it('goes nowhere for what is no number, nor to an end that is not known', () => {
    expect(seekTarget({ duration: Number.NaN, live: undefined, seekable: [] }, Infinity)).to.equal(undefined);
    expect(seekTarget({ duration: 60, live: undefined, seekable: [] }, Number.NaN)).to.equal(undefined);
    expect(seekTarget({ duration: 60, live, seekable: [] }, Number.NaN)).to.equal(undefined);
  });

  it('goes nowhere but to the beginning in media that would begin again', () => {
    const state = { duration: 60, live: undefined, seekable: [{ start: 0, end: 0 }] };
    expect([seekTarget(state, 12), seekTarget(state, 0), seekTarget(state, -4)]).to.deep.equal([
      undefined,
      0,
      0,
    ]);
  });

  it('goes on in a recording that does not say how long it is', () => {
    const state = { duration: Infinity, live: undefined, seekable: [{ start: 0, end: Infinity }] };
    expect(seekTarget(state, 12)).to.equal(12);
  });

  it('stays in the window of what is live', () => {
    const at = (position: number) => seekTarget({ duration: Infinity, live, seekable: [live] }, position);
    expect([at(3), at(20), at(99)]).to.deep.equal([10, 20, 40]);
  });
});
