import { expect } from '@esm-bundle/chai';
import type { ClipImage } from '../../src/clip/clip.js';
import { bestPictures, picturesOfBestRank } from '../../src/embed/best-pictures.js';

const at = (name: string) => `https://cdn.example/${name}`;
const avif = { url: at('p.avif'), width: 1280, height: 720 };
const jpeg = { url: at('p.jpg'), width: 640, height: 360 };
const square = { url: at('square.jpg'), width: 1200, height: 1200 };
const tall = { url: at('tall.png'), width: 720, height: 1280 };
const unknown = { url: at('unknown.jpg') };

const namesOf = (posters: readonly ClipImage[], sources = [{ src: at('a.mp4') }]) =>
  bestPictures({ posters, sources }).map(({ url }) => url.slice(at('').length));

describe('bestPictures', () => {
  it('has JPEG and PNG before what only browsers show, whatever their sizes', () => {
    for (const name of [
      'p.avif',
      'p.WEBP',
      'p.svg',
      'p.heic',
      'p.jxl',
      'img?id=1&format=webp',
      'img?fm=avif',
      'p.webp?v=2#x',
    ]) {
      expect(namesOf([{ ...avif, url: at(name) }, jpeg])).to.deep.equal(['p.jpg', name]);
    }
  });

  it('believes a document about the type', () => {
    const image = { url: at('img?id=1'), width: 1280, height: 720 };
    expect(namesOf([{ ...image, type: 'image/avif' }, jpeg])[0]).to.equal('p.jpg');
    expect(namesOf([{ ...avif, type: 'image/jpeg' }, jpeg])[0]).to.equal('p.avif');
  });

  it("has the clip's own shape before others, 16:9 where nobody knows it", () => {
    expect(namesOf([square, tall, jpeg])).to.deep.equal(['p.jpg', 'square.jpg', 'tall.png']);
    const vertical = [{ src: at('a.mp4'), width: 1080, height: 1920 }];
    expect(namesOf([jpeg, square, tall], vertical)[0]).to.equal('tall.png');
  });

  it('keeps the order of pictures of which nothing is known, and takes them for the shape', () => {
    expect(namesOf([square, unknown])).to.deep.equal(['unknown.jpg', 'square.jpg']);
    expect(namesOf([{ url: at('a') }, { url: at('b') }])).to.deep.equal(['a', 'b']);
  });

  it('names the modern one where there is no other', () => expect(namesOf([avif])).to.deep.equal(['p.avif']));
});

describe('picturesOfBestRank', () => {
  it('leaves out what is not as good as the best', () => {
    const clip = { posters: [avif, jpeg, square, { ...jpeg, width: 320, height: 180 }], sources: [] };
    expect(picturesOfBestRank(clip).map(({ width }) => width)).to.deep.equal([640, 320]);
    expect(picturesOfBestRank({ posters: [], sources: [] })).to.deep.equal([]);
  });
});
