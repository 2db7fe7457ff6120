import { expect } from '@esm-bundle/chai';
import { retypeSource } from '../../../src/player/engines/retype-source.js';

describe('retypeSource()', () => {
  it('is the source as its address says what it is', () => {
    const source = { src: 'https://a.example/b.mp4?c=d', type: 'application/vnd.apple.mpegurl', width: 640 };
    expect(retypeSource(source)).to.deep.equal({ ...source, type: 'video/mp4' });
  });

  it('is nothing where the address says the same, or nothing', () => {
    expect(retypeSource({ src: 'a.mp4', type: 'video/mp4; codecs="avc1.4d401e"' })).to.equal(undefined);
    expect(retypeSource({ src: 'a.mp4' })).to.equal(undefined);
    expect(retypeSource({ src: 'media?id=1', type: 'video/mp4' })).to.equal(undefined);
  });

  it('is nothing where the browser would play it in the same way', () => {
    expect(retypeSource({ src: 'a.m4a', type: 'video/mp4' })).to.equal(undefined);
  });
});
