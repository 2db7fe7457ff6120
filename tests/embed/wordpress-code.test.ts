import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { iframeCode } from '../../src/embed/iframe-code.js';
import { wordpressCode } from '../../src/embed/wordpress-code.js';
import { anySpec, attributesOf, elementsOf, legal, sampleSpec } from './sample-spec.js';

describe('wordpressCode', () => {
  it('is a quotation with a link, then the frame in a block of its own', () => {
    const spec = sampleSpec({ title: 'A clip' });
    expect(wordpressCode(spec)).to.equal(
      '<blockquote><a href="https://news.example/watch/klitschko">A clip</a></blockquote>' +
        `<div>${iframeCode(spec).replace('></iframe>', ' frameborder="0"></iframe>')}</div>`,
    );
  });

  it('gives a browser these four, and the frame of the iframe code', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const elements = elementsOf(wordpressCode(spec));
        expect(elements.map(({ localName }) => localName)).to.deep.equal([
          'blockquote',
          'a',
          'div',
          'iframe',
        ]);
        expect(elements[1]?.textContent).to.equal(legal(spec.title));
        const frame = attributesOf(elementsOf(iframeCode(spec))[0]);
        expect(attributesOf(elements[3])).to.deep.equal({ ...frame, frameborder: '0' });
      }),
    );
  });
});
