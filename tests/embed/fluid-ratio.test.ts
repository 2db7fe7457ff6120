import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fluidRatio } from '../../src/embed/fluid-ratio.js';

describe('fluidRatio', () => {
  it('is the shape of which the box is a rounding', () => {
    expect(fluidRatio(640, 360)).to.equal('16/9');
    expect(fluidRatio(500, 281)).to.equal('16/9');
    expect(fluidRatio(640, 1138)).to.equal('9/16');
    expect(fluidRatio(480, 480)).to.equal('1/1');
  });

  it('is the shape of the box where that is no usual one', () => {
    expect(fluidRatio(641, 400)).to.equal('641/400');
  });

  it('gives the height at the width, to half a pixel of either side', () => {
    const size = fc.integer({ min: 160, max: 3840 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        const [across = 1, down = 1] = fluidRatio(width, height).split('/').map(Number);
        const isNear = Math.abs((width * down) / across - height) <= 0.5;
        expect(isNear || Math.abs((height * across) / down - width) <= 0.5).to.equal(true);
      }),
    );
  });
});
