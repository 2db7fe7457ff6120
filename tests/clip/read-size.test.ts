import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { readSize } from '../../src/clip/read-size.js';
import { nodeOf } from './node-of.js';

const sizeOf = (width: unknown, height: unknown) => {
  const { node, problems } = nodeOf({ width, height });
  return { size: readSize(node), problems };
};

describe('readSize', () => {
  it('is in whole px, with and without a unit', () => {
    expect(sizeOf('640px', 359.6).size).to.deep.equal({ width: 640, height: 360 });
    expect(sizeOf(16_384, 1639).size).to.deep.equal({ width: 16_384, height: 1639 });
    expect(sizeOf({ value: 640 }, undefined)).to.deep.equal({ size: { width: 640 }, problems: [] });
  });

  for (const side of [0, 0.4, 16_385, '999999999999t', 1e29, -5, 'wide', {}, Number.NaN]) {
    it(`reports ${JSON.stringify(side)} and leaves it out`, () => {
      const { size, problems } = sizeOf(side, 360);
      expect(size).to.deep.equal({ height: 360 });
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(/^width: expected a number of px from 1 to 16384, got /);
    });
  }

  for (const [width, height] of [
    [1, 3840],
    [10, 1000],
    [3840, 383],
  ] as const) {
    it(`reports ${width} × ${height}, in which nothing can be seen, and leaves out both`, () => {
      const { size, problems } = sizeOf(width, height);
      expect(size).to.deep.equal({});
      expect(problems).to.deep.equal([
        `expected a width and height between 1:10 and 10:1, got '${width} × ${height}'`,
      ]);
    });
  }

  it('is within its bounds, whatever a document says', () => {
    const side = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.string(),
      fc.stringMatching(/^[\d.]{1,12} ?[kmgtpxi]{0,3}$/),
    );
    fc.assert(
      fc.property(side, side, (one, other) => {
        const { width, height } = sizeOf(one, other).size;
        for (const length of [width, height].filter((each) => each !== undefined)) {
          expect(Number.isInteger(length)).to.equal(true);
          expect(length).to.be.within(1, 16_384);
        }
        if (width && height) expect(width / height).to.be.within(0.1, 10);
      }),
    );
  });
});
