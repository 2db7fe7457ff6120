import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ratioText } from '../../src/site/ratio-text.js';

const of = (width?: number, height?: number) =>
  ratioText({ sources: [{ src: 'https://a.example/', ...(width && { width }), ...(height && { height }) }] });

describe('ratioText', () => {
  it('is in lowest terms', () => {
    expect([of(640, 360), of(360, 640), of(1080, 1080), of(1920, 800)]).to.deep.equal([
      '16/9',
      '9/16',
      '1/1',
      '12/5',
    ]);
  });

  it('comes from the first source that has both sizes', () => {
    const sources = [
      { src: 'a', width: 5 },
      { src: 'b', width: 4, height: 3 },
      { src: 'c', width: 2, height: 1 },
    ];
    expect(ratioText({ sources })).to.equal('4/3');
  });

  it('is not there when no source has', () => {
    expect([of(640), of(), ratioText({ sources: [] })]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('keeps the proportion', () => {
    const side = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const [a, b] = (of(width, height) ?? '').split('/').map(Number);
        expect(Number(a) * height).to.equal(Number(b) * width);
      }),
    );
  });
});
