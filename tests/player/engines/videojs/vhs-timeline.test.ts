import { expect } from '@esm-bundle/chai';
import type { Vhs } from '../../../../src/player/engines/videojs/vhs-internals.js';
import { withStreamTimeline } from '../../../../src/player/engines/videojs/vhs-timeline.js';

const seekable = { length: 1, start: () => 4, end: () => 30 };
const tech = (duration: number, vhs: unknown = {}) => ({
  ...(vhs ? { vhs: vhs as Vhs } : {}),
  duration: () => duration,
  seekable: () => seekable,
});

describe('withStreamTimeline', () => {
  it('says of a broadcast that it is endless, and what can be played', () => {
    const said = withStreamTimeline(
      { state: { duration: 31, currentTime: 5 }, progress: true },
      tech(Infinity),
    );
    const state = { duration: Infinity, currentTime: 5, seekable: [{ start: 4, end: 30 }] };
    expect(said).to.deep.equal({ state, progress: true });
  });

  it('leaves alone what has an end, what is no stream, and what says nothing of the media', () => {
    const said = { state: { duration: 31 } };
    expect(withStreamTimeline(said, tech(31))).to.equal(said);
    expect(withStreamTimeline(said, tech(Infinity, null))).to.equal(said);
    const bare = { progress: true };
    expect(withStreamTimeline(bare, tech(Infinity))).to.equal(bare);
  });
});
