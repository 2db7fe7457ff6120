import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { itemAt } from '../../src/clip/item-at.js';

describe('itemAt', () => {
  const items = [
    { name: 'a', start: 1, end: 2 },
    { name: 'b', start: 2, end: 3 },
    { name: 'c', start: 5 },
  ];
  const places: [number, string | undefined][] = [
    [0, undefined],
    [1, 'a'],
    [1.999, 'a'],
    [2, 'b'],
    [3, undefined],
    [5, 'c'],
    [1e9, 'c'],
    [Number.NaN, undefined],
  ];
  for (const [time, name] of places) {
    it(`finds ${name ?? 'nothing'} at ${time}`, () => expect(itemAt(items, time)?.name).to.equal(name));
  }

  it('finds nothing in nothing', () => expect(itemAt([], 1)).to.equal(undefined));

  it('finds what a search from the beginning finds', () => {
    const seconds = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.uniqueArray(seconds), seconds, (starts, time) => {
        const list = starts.sort((a, b) => a - b).map((start) => ({ start }));
        return itemAt(list, time) === list.findLast(({ start }) => start <= time);
      }),
    );
  });
});
