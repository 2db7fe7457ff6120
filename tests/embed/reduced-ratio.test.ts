import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { reducedRatio } from '../../src/embed/reduced-ratio.js';

describe('reducedRatio', () => {
  it('is in the smallest whole numbers', () => {
    expect(reducedRatio(640, 360)).to.equal('16/9');
    expect(reducedRatio(720, 1280)).to.equal('9/16');
    expect(reducedRatio(500, 500)).to.equal('1/1');
    expect(reducedRatio(641, 360)).to.equal('641/360');
  });

  it('keeps the shape', () => {
    const size = fc.integer({ min: 1, max: 3840 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        const [wide = 0, high = 0] = reducedRatio(width, height).split('/').map(Number);
        expect(wide * height).to.equal(high * width);
        expect(Number.isInteger(wide) && Number.isInteger(high)).to.equal(true);
      }),
    );
  });
});
