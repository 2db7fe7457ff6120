import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fittedBox } from '../../src/embed/fitted-box.js';

const side = fc.integer({ min: 1, max: 16_384 });
const ratio = fc
  .tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 4000 }))
  .map(([a, b]) => a / b);

describe('fittedBox', () => {
  it('is 640 px on its longer side where there is all the room', () => {
    expect(fittedBox(16 / 9)).to.deep.equal({ width: 640, height: 360 });
    expect(fittedBox(9 / 16)).to.deep.equal({ width: 360, height: 640 });
    expect(fittedBox(1)).to.deep.equal({ width: 640, height: 640 });
  });

  it('fills the side that is short', () => {
    expect(fittedBox(16 / 9, { maxWidth: 800, maxHeight: 800 })).to.deep.equal({ width: 800, height: 450 });
    expect(fittedBox(9 / 16, { maxWidth: 800, maxHeight: 800 })).to.deep.equal({ width: 450, height: 800 });
    expect(fittedBox(16 / 9, { maxHeight: 360 })).to.deep.equal({ width: 640, height: 360 });
    expect(fittedBox(16 / 9, { maxWidth: 320 })).to.deep.equal({ width: 320, height: 180 });
  });

  it('is no taller than 640 px for a tall clip in a column of which the width alone is known', () => {
    expect(fittedBox(9 / 16, { maxWidth: 1000 })).to.deep.equal({ width: 360, height: 640 });
    expect(fittedBox(9 / 16, { maxWidth: 300 })).to.deep.equal({ width: 300, height: 533 });
    expect(fittedBox(9 / 16, { maxWidth: 1000, maxHeight: 900 })).to.deep.equal({ width: 506, height: 900 });
    expect(fittedBox(9 / 16, { maxHeight: 400 })).to.deep.equal({ width: 225, height: 400 });
    expect(fittedBox(16 / 9, { maxWidth: 1920 })).to.deep.equal({ width: 1920, height: 1080 });
  });

  it('is no larger than media can be', () => {
    expect(fittedBox(16 / 9, { maxWidth: 1e9 })).to.deep.equal({ width: 16_384, height: 9216 });
    expect(fittedBox(16 / 9, { maxHeight: 1e9 })).to.deep.equal({ width: 16_384, height: 9216 });
    expect(fittedBox(9 / 16, { maxHeight: 1e9 })).to.deep.equal({ width: 9216, height: 16_384 });
  });

  it('has whole sides of at least 1, within both maxima, for every shape', () => {
    fc.assert(
      fc.property(ratio, side, side, (shape, maxWidth, maxHeight) => {
        const { width, height } = fittedBox(shape, { maxWidth, maxHeight });
        for (const length of [width, height]) expect(Number.isInteger(length) && length >= 1).to.equal(true);
        expect(width).to.be.at.most(maxWidth);
        expect(height).to.be.at.most(maxHeight);
      }),
    );
  });

  it('keeps the shape as well as whole numbers can, and could not be a pixel larger', () => {
    fc.assert(
      fc.property(ratio, side, side, (shape, maxWidth, maxHeight) => {
        const { width, height } = fittedBox(shape, { maxWidth, maxHeight });
        const isFull = width === maxWidth || height === maxHeight;
        const isTrue = Math.abs(height - width / shape) <= 1 || Math.abs(width - height * shape) <= 1;
        expect(isFull).to.equal(true);
        expect(isTrue).to.equal(true);
      }),
    );
  });

  it('keeps to the one maximum that is given', () => {
    fc.assert(
      fc.property(ratio, side, (shape, most) => {
        expect(fittedBox(shape, { maxWidth: most }).width).to.be.at.most(most);
        expect(fittedBox(shape, { maxHeight: most }).height).to.be.at.most(most);
      }),
    );
  });
});
