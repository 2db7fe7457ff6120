import { expect } from '@esm-bundle/chai';
import { formatExactTime } from '../../../src/elements/excerpt/format-exact-time.js';

describe('formatExactTime', () => {
  for (const [seconds, text] of [
    [0, '0:00.0'],
    [12.3, '0:12.3'],
    [12.96, '0:13.0'],
    [59.99, '1:00.0'],
    [3723.4, '1:02:03.4'],
    [0.1 + 0.2, '0:00.3'],
  ] as const)
    it(`writes ${text}`, () => expect(formatExactTime(seconds)).to.equal(text));
});
