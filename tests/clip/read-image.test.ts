import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readImage } from '../../src/clip/read-image.js';
import { placeOf } from './place-of.js';

describe('readImage', () => {
  it('is an address', () => {
    expect(readImage(placeOf('p.jpg').place)).to.deep.equal({ url: 'https://news.example/clips/p.jpg' });
  });

  it('is an ImageObject with its size', () => {
    const { place } = placeOf({ '@type': 'ImageObject', url: '/p.jpg', width: '640px', height: 360 });
    expect(readImage(place)).to.deep.equal({ url: 'https://news.example/p.jpg', width: 640, height: 360 });
  });

  it('stands without a size that is broken', () => {
    const { place, problems } = placeOf({ contentUrl: '/p.jpg', width: 'wide', height: 0 });
    expect(readImage(place)).to.deep.equal({ url: 'https://news.example/p.jpg' });
    expect(problems).to.deep.equal([
      "width: expected a number of px from 1 to 16384, got 'wide'",
      'height: expected a number of px from 1 to 16384, got 0',
    ]);
  });

  it('does not stand without an address', () => {
    expect(() => readImage(placeOf({ width: 640 }).place)).to.throw(ClipError, 'http(s) address');
  });
});
