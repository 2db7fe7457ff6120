import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readImage, readImages } from '../../src/clip/read-image.js';
import { nodeOf } from './node-of.js';

describe('readImage', () => {
  it('is an address', () => {
    expect(readImage(nodeOf('p.jpg').node)).to.deep.equal({ url: 'https://news.example/clips/p.jpg' });
  });

  it('is an ImageObject with its size', () => {
    const { node } = nodeOf({ '@type': 'ImageObject', url: '/p.jpg', width: '640px', height: 360 });
    expect(readImage(node)).to.deep.equal({ url: 'https://news.example/p.jpg', width: 640, height: 360 });
  });

  it('stands without a size that is broken', () => {
    const { node, problems } = nodeOf({ contentUrl: '/p.jpg', width: 'wide', height: 0 });
    expect(readImage(node)).to.deep.equal({ url: 'https://news.example/p.jpg' });
    expect(problems).to.deep.equal([
      "width: expected a number of px from 1 to 16384, got 'wide'",
      'height: expected a number of px from 1 to 16384, got 0',
    ]);
  });

  it('does not stand without an address', () => {
    expect(() => readImage(nodeOf({ width: 640 }).node)).to.throw(ClipError, 'http(s) address');
  });
});

describe('readImages', () => {
  const imagesOf = (media: unknown) => readImages(nodeOf(media, 'https://news.example/').node);

  it('lists each picture once, with what is known of it in every field', () => {
    const thumbnail = [{ url: 'b.jpg', width: 640, height: 360 }, 'c.jpg'];
    expect(imagesOf({ thumbnailUrl: ['a.jpg', 'b.jpg'], thumbnail, image: 'd.jpg' })).to.deep.equal([
      { url: 'https://news.example/a.jpg' },
      { url: 'https://news.example/b.jpg', width: 640, height: 360 },
      { url: 'https://news.example/c.jpg' },
    ]);
  });

  it('takes the image where there is no thumbnail', () => {
    expect(imagesOf({ image: { '@type': 'ImageObject', url: 'd.jpg' } })).to.deep.equal([
      { url: 'https://news.example/d.jpg' },
    ]);
  });

  it('takes no name of a part of a page for a picture', () => {
    expect(imagesOf({ thumbnail: { '@id': 'https://news.example/#primaryimage' } })).to.deep.equal([]);
  });
});
