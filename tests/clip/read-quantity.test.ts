import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ClipError } from '../../src/clip/clip-error.js';
import { readPositive } from '../../src/clip/read-quantity.js';
import { nodeOf } from './node-of.js';

describe('readPositive', () => {
  const quantities: [value: unknown, number: number][] = [
    [640, 640],
    ['640', 640],
    ['640px', 640],
    ['640 px', 640],
    [{ '@type': 'QuantitativeValue', value: 640 }, 640],
    [{ value: '640 px' }, 640],
    [12.5, 12.5],
    ['7.8 MB', 7_800_000],
    ['7.8MB', 7_800_000],
    ['512 kB', 512_000],
    ['2 MiB', 2_097_152],
    ['1 GB', 1e9],
    ['7800000', 7_800_000],
    ['7800000 bytes', 7_800_000],
    ['800 kbps', 800_000],
    ['800 kbit/s', 800_000],
    ['2.5 Mbps', 2_500_000],
    ['800000', 800_000],
    ['800000 bps', 800_000],
  ];
  for (const [value, number] of quantities) {
    it(`reads ${JSON.stringify(value)} as ${number}`, () => {
      expect(readPositive(nodeOf(value).node)).to.be.closeTo(number, 1e-6);
    });
  }

  const wrong = ['', 'wide', '-5', '1e400', 'Infinity', 'NaN', '640 em', '1.2.3', '.', 'px', '1 minute'];
  for (const value of [...wrong, -5, Number.NaN, Infinity, 1e300, true, null, {}, []]) {
    it(`refuses ${typeof value === 'number' ? value : JSON.stringify(value)}`, () => {
      expect(() => readPositive(nodeOf(value).node)).to.throw(ClipError, 'expected a number');
    });
  }

  it('reads every whole number back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e11 }), (number) => {
        expect(readPositive(nodeOf(number).node)).to.equal(number);
        expect(readPositive(nodeOf(`${number} px`).node)).to.equal(number);
      }),
    );
  });

  it('refuses zero', () => {
    expect(readPositive(nodeOf(1).node)).to.equal(1);
    expect(() => readPositive(nodeOf('0px').node)).to.throw(
      ClipError,
      "expected a number above 0, got '0px'",
    );
  });
});
