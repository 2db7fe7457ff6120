import { expect } from '@esm-bundle/chai';
import { isSameMedia, openingState } from '../../src/player/opening-state.js';
import { captioned, oneFile } from './sample-clips.js';

describe('openingState', () => {
  it('stands at the start, with the segment that begins there', () => {
    expect(openingState(oneFile, { start: 12, end: 45 })).to.deep.equal({
      clip: oneFile,
      segment: { start: 12, end: 45 },
      currentTime: 12,
    });
  });

  it('stands at a position, which lifts a segment that it lies outside of', () => {
    const options = { start: 12, end: 45 };
    expect(openingState(oneFile, { ...options, position: 30 }).segment).to.deep.equal({ start: 12, end: 45 });
    expect(openingState(oneFile, { ...options, position: 50 })).to.include({
      segment: undefined,
      currentTime: 50,
    });
  });
});

describe('isSameMedia', () => {
  it('looks at sources and tracks alone', () => {
    expect(isSameMedia(oneFile, { ...oneFile, title: 'Another title' })).to.equal(true);
    expect(isSameMedia(oneFile, captioned)).to.equal(false);
    expect(isSameMedia(oneFile, undefined)).to.equal(false);
  });
});
