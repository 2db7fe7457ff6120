import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { clipIdFromAddress, isClipId } from '../../src/clip/clip-id.js';

describe('isClipId', () => {
  for (const id of ['klitschko', 'A-b_9', '-', '0', 'x'.repeat(64)]) {
    it(`takes ${id.slice(0, 20)}`, () => {
      expect(isClipId(id)).to.equal(true);
    });
  }

  for (const text of ['', 'x'.repeat(65), 'a b', 'a/b', 'a.b', 'é', 'a\n', 'кліп']) {
    it(`refuses ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(isClipId(text)).to.equal(false);
    });
  }
});

describe('clipIdFromAddress', () => {
  const names: [address: string, id: string | undefined][] = [
    ['https://news.example/clips/klitschko.json', 'klitschko'],
    ['https://news.example/clips/klitschko.json?v=2#top', 'klitschko'],
    ['https://news.example/clips/klitschko', 'klitschko'],
    ['https://news.example/a/The%20Mayor,%20again.mp4', 'The-Mayor-again'],
    ['https://news.example/v1.2.json', 'v1-2'],
    ['clip.mp4', 'clip'],
    ['https://news.example/-x_1.mp4', '-x_1'],
    ['https://news.example/', undefined],
    ['https://news.example/%D0%BA%D0%BB%D1%96%D0%BF.mp4', undefined],
    ['', undefined],
  ];
  for (const [address, id] of names) {
    it(`makes ${id ?? 'nothing'} of ${address || 'an empty address'}`, () => {
      expect(clipIdFromAddress(address)).to.equal(id);
    });
  }

  it('makes an id or nothing of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl()), (address) => {
        const id = clipIdFromAddress(address);
        expect(id === undefined || isClipId(id)).to.equal(true);
      }),
    );
  });
});
