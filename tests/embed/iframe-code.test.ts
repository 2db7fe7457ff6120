import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { frameCode } from '../../src/embed/frame-code.js';
import { iframeCode } from '../../src/embed/iframe-code.js';
import { anySpec, attributesOf, elementsOf, legal, sampleSpec } from './sample-spec.js';

/** Runs `look` with a code in the column of a page. */
function inColumn<T>(code: string, width: number, look: (column: HTMLElement) => T): T {
  const column = document.createElement('div');
  column.style.width = `${width}px`;
  column.innerHTML = code;
  document.body.append(column);
  const seen = look(column);
  column.remove();
  return seen;
}

const boxOf = (column: HTMLElement, selector: string) =>
  column.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

describe('iframeCode', () => {
  it('is a frame with a link behind it', () => {
    const spec = sampleSpec({ title: 'A clip' }, { start: 12, end: 45 });
    expect(iframeCode(spec)).to.equal(
      '<div style="max-width:640px;display:grid">' +
        '<a href="https://news.example/watch/klitschko?start=12&amp;end=45" style="grid-area:1/1">A clip</a>' +
        `${frameCode(spec).replace('style="border:0"', 'style="border:0;grid-area:1/1"')}</div>`,
    );
  });

  it('gives a browser these three, with the title and the excerpt in the link', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const elements = elementsOf(iframeCode(spec));
        expect(elements.map(({ localName }) => localName)).to.deep.equal(['div', 'a', 'iframe']);
        expect(elements[1]?.textContent).to.equal(legal(spec.title));
        const { style, ...frame } = attributesOf(elements[2]);
        const { style: bare, ...expected } = attributesOf(elementsOf(frameCode(spec))[0]);
        expect(frame).to.deep.equal(expected);
        expect(style).to.equal(`${bare};grid-area:1/1`);
      }),
    );
  });

  for (const responsive of [true, false])
    it(`shows the frame alone, ${responsive ? 'responsive' : 'of a fixed size'}, in its shape and at most as wide as it says`, () => {
      const code = iframeCode(sampleSpec({ responsive, embedUrl: 'about:blank', width: 320, height: 180 }));
      inColumn(code, 600, (column) => {
        const [frame, link] = [boxOf(column, 'iframe'), boxOf(column, 'a')];
        expect([frame.width, frame.height]).to.deep.equal([320, 180]);
        expect([link.left, link.top, link.right]).to.deep.equal([frame.left, frame.top, frame.right]);
        expect(link.bottom).to.be.at.most(frame.bottom);
        expect(column.getBoundingClientRect().height).to.equal(180);
        const top = document.elementFromPoint(link.left + 5, link.top + 5);
        expect(top?.localName).to.equal('iframe');
      });
    });

  it('fits a column that is narrower', () => {
    const code = iframeCode(sampleSpec({ responsive: true, embedUrl: 'about:blank' }));
    inColumn(code, 320, (column) => {
      const { width, height } = boxOf(column, 'iframe');
      expect([width, height]).to.deep.equal([320, 180]);
      expect(column.getBoundingClientRect().height).to.equal(180);
    });
  });

  it('shows the link in its place where a filter has deleted the frame', () => {
    const code = iframeCode(sampleSpec({ title: 'A clip' })).replace(/<iframe.*<\/iframe>/, '');
    inColumn(code, 600, (column) => {
      const { left, top } = boxOf(column, 'a');
      expect(document.elementFromPoint(left + 5, top + 5)?.textContent).to.equal('A clip');
    });
  });

  it('shows both, and neither over the other, where a filter has deleted all style', () => {
    const code = iframeCode(sampleSpec({ embedUrl: 'about:blank' })).replace(/ style="[^"]*"/g, '');
    inColumn(code, 400, (column) => {
      const [frame, link] = [boxOf(column, 'iframe'), boxOf(column, 'a')];
      expect(link.bottom <= frame.top + 1 || link.right <= frame.left + 1).to.equal(true);
      expect(document.elementFromPoint(link.left + 5, link.top + 2)?.localName).to.equal('a');
    });
  });
});
