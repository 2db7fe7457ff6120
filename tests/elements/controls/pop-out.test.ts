import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import { popOutUrl } from '../../../src/elements/controls/pop-out.js';
import { initialState } from '../../../src/player/player-state.js';
import { sampleClip } from '../sharing/sample-clip.js';

const urlOf = (clip: Partial<Clip>, area?: HTMLElement) =>
  popOutUrl({ state: { ...initialState, clip: { ...sampleClip, ...clip } }, currentTime: 12 }, area);

describe('popOutUrl', () => {
  it('is the embed page of the clip, which goes on there', () => {
    expect(urlOf({})).to.equal('https://clips.example/embed/klitschko?start=12&autoplay=1');
  });

  for (const embedUrl of [
    'https://players.other.example/1/index.html?videoId=140',
    'https://www.youtube.com/embed/a',
  ]) {
    it(`is the page of another player as it stands: ${embedUrl}`, () =>
      expect(urlOf({ embedUrl })).to.equal(embedUrl));
  }

  it('believes the author of the element that the embed page is ours', () => {
    const embedUrl = 'https://mine.example/embed/k';
    expect(urlOf({ embedUrl })).to.equal(embedUrl);
    expect(urlOf({ embedUrl }, Object.assign(document.createElement('div'), { embedUrl }))).to.equal(
      `${embedUrl}?start=12&autoplay=1`,
    );
  });
});
