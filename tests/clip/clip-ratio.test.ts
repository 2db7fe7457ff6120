import { expect } from '@esm-bundle/chai';
import { clipRatio } from '../../src/clip/clip-ratio.js';

describe('clipRatio', () => {
  it('is the width by the height of the first source that says both', () => {
    const sources = [
      { src: 'https://news.example/a.m3u8' },
      { src: 'https://news.example/b.mp4', width: 720 },
      { src: 'https://news.example/c.mp4', width: 720, height: 1280 },
      { src: 'https://news.example/d.mp4', width: 640, height: 360 },
    ];
    expect(clipRatio({ sources })).to.equal(9 / 16);
  });

  it('is undefined where no source says both', () => {
    expect(clipRatio({ sources: [] })).to.equal(undefined);
    expect(clipRatio({ sources: [{ src: 'https://news.example/a.mp4', height: 360 }] })).to.equal(undefined);
  });

  it('is that of a low box for an audio clip without artwork', () => {
    const sources = [{ src: 'https://news.example/a.mp3' }];
    expect(clipRatio({ sources, kind: 'audio', posters: [] })).to.equal(4);
    const posters = [{ url: 'https://news.example/a.jpg' }];
    expect(clipRatio({ sources, kind: 'audio', posters })).to.equal(undefined);
    expect(clipRatio({ sources, kind: 'video', posters: [] })).to.equal(undefined);
  });
});
