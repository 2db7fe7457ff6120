import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { clipIdFromAddress, isClipId, uniqueClipId } from '../../src/clip/clip-id.js';

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

describe('uniqueClipId', () => {
  it('is the name with a mark of the whole address, and always the same', () => {
    expect(uniqueClipId('https://cdn.example/a/clip.mp4')).to.match(/^clip-[a-z\d]+$/);
    expect(uniqueClipId('https://cdn.example/a/clip.mp4')).to.equal(
      uniqueClipId('https://cdn.example/a/clip.mp4'),
    );
  });

  it('is an id, another for each address', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.webUrl({ withQueryParameters: true }), { minLength: 2, maxLength: 2 }),
        ([one = '', other = '']) => {
          expect(isClipId(uniqueClipId(one))).to.equal(true);
          expect(uniqueClipId(one)).not.to.equal(uniqueClipId(other));
        },
      ),
    );
    expect(isClipId(uniqueClipId(`https://cdn.example/${'x'.repeat(200)}.mp4`))).to.equal(true);
  });
});
