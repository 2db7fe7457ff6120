import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  EmbedSizeError,
  largest,
  linkedHeight,
  linkedWidth,
  parseSize,
  smallest,
} from '../../src/embed/embed-size.js';

describe('parseSize', () => {
  for (const [text, size] of [
    ['160', 160],
    ['640', 640],
    [' 640 ', 640],
    ['640px', 640],
    ['640 PX', 640],
    ['3840', 3840],
  ] as const) {
    it(`reads '${text}'`, () => {
      expect(parseSize(text)).to.equal(size);
    });
  }

  const wrong = {
    'not-a-number': ['', ' ', 'wide', '640.5', '6,4', '1e3', '640em', '0x280', 'Infinity', '640 480'],
    'too-small': ['0', '159', '-640', '00'],
    'too-large': ['3841', '9'.repeat(400)],
  };
  for (const [reason, texts] of Object.entries(wrong)) {
    for (const text of texts) {
      it(`finds '${text.slice(0, 10)}' ${reason}`, () => {
        expect(() => parseSize(text))
          .to.throw(EmbedSizeError)
          .with.property('reason', reason);
      });
    }
  }

  it('reads every size in range', () => {
    fc.assert(
      fc.property(fc.integer({ min: smallest, max: largest }), (size) => {
        expect(parseSize(String(size))).to.equal(size);
      }),
    );
  });
});

describe('linkedHeight', () => {
  it('follows the width by the ratio, rounded', () => {
    expect(linkedHeight(640, 16 / 9)).to.equal(360);
    expect(linkedHeight(641, 16 / 9)).to.equal(361);
    expect(linkedHeight(360, 9 / 16)).to.equal(640);
  });

  it('stays a size', () => {
    expect(linkedHeight(160, 16 / 9)).to.equal(smallest);
    expect(linkedHeight(3840, 9 / 16)).to.equal(largest);
  });
});

describe('linkedWidth', () => {
  it('follows the height by the ratio, rounded', () => {
    expect(linkedWidth(360, 16 / 9)).to.equal(640);
    expect(linkedWidth(640, 9 / 16)).to.equal(360);
    expect(linkedWidth(3840, 16 / 9)).to.equal(largest);
  });

  it('leads back to the same height where neither end of the range is met', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 1200 }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (height, ratio) => {
          expect(linkedHeight(linkedWidth(height, ratio), ratio)).to.be.closeTo(height, 0.5);
        },
      ),
    );
  });
});
