import { expect } from '@esm-bundle/chai';
import { clipLength } from '../../../src/elements/excerpt/clip-length.js';

describe('clipLength', () => {
  it('is the shorter one of what media and document say, in whole tenths', () => {
    expect(clipLength([62.07, 62], 0)).to.equal(62);
    expect(clipLength([61.96, 62], 0)).to.equal(61.9);
    expect(clipLength([62.3, undefined], 0)).to.equal(62.3);
  });
  it('leaves room where nobody knows it', () => {
    for (const given of [[undefined, undefined], [Number.NaN, undefined], [Infinity], [0]])
      expect(clipLength(given, 30.2)).to.equal(91);
  });
});
