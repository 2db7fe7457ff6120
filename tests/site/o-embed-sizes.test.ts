import { expect } from '@esm-bundle/chai';
import { oEmbedSizes } from '../../src/site/o-embed-sizes.js';

describe('oEmbedSizes', () => {
  it('answers every width with the largest one that is no larger, but for those near the usual 640', () => {
    const answer = (asked: number) =>
      oEmbedSizes.filter((one) => new RegExp(`^0*(?:${one.asked})$`).test(String(asked)));
    for (let asked = 1; asked <= 12_000; asked += 1) {
      const widths = oEmbedSizes.map(({ size }) => size.maxWidth ?? 0).filter((width) => width <= asked);
      const expected = asked >= 640 && asked < 800 ? [] : [String(Math.max(320, ...widths))];
      if (
        answer(asked)
          .map(({ folder }) => folder)
          .join() !== expected.join()
      )
        expect.fail(`${asked}: ${answer(asked).map(({ folder }) => folder)}, expected ${expected}`);
    }
    expect(oEmbedSizes.map(({ size, folder }) => size.maxWidth === Number(folder))).to.not.include(false);
  });
});
