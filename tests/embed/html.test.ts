import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { Html, html } from '../../src/embed/html.js';
import { attributesOf, elementsOf, hostileText, legal } from './sample-spec.js';

describe('html', () => {
  it('escapes what HTML takes for itself', () => {
    expect(String(html`<p title="${`"'`}">${'<b> & </b>'}</p>`)).to.equal(
      '<p title="&quot;&#39;">&lt;b&gt; &amp; &lt;/b&gt;</p>',
    );
  });

  it('escapes what looks escaped', () => {
    expect(String(html`${'&amp;'}`)).to.equal('&amp;amp;');
  });

  it('leaves what it made itself as it is, in lists too', () => {
    const items = ['<', '>'].map((text) => html`<li>${text}</li>`);
    expect(String(html`<ul>${items}</ul>${html`<br>`}`)).to.equal('<ul><li>&lt;</li><li>&gt;</li></ul><br>');
  });

  it('writes nothing for false, null and undefined, and a number for a number', () => {
    expect(String(html`a${false}${null}${undefined}${0}b`)).to.equal('a0b');
  });

  it('drops what HTML has no place for', () => {
    const text = 'a\u0000b\u0008\u000b\r\u007f\u0085c\ud800d\udc00e\ufdd0\ufffe\u{10ffff}f\t\ng🎥';
    expect(String(html`${text}`)).to.equal('abcdef\t\ng🎥');
  });

  it('does not take a text that merely looks like its own for safe', () => {
    const forged = { text: '<script>', toString: () => '<script>' };
    expect(String(html`${String(forged)}`)).to.equal('&lt;script&gt;');
    expect(html`x`).to.be.an.instanceOf(Html);
  });

  it('gives a browser exactly the text and the attribute that were meant', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (attribute, text) => {
        const [paragraph, ...rest] = elementsOf(String(html`<p title="${attribute}">.${text}</p>`));
        expect(rest).to.deep.equal([]);
        expect(attributesOf(paragraph)).to.deep.equal({ title: legal(attribute) });
        expect(paragraph?.textContent).to.equal(`.${legal(text)}`);
      }),
      { numRuns: 300 },
    );
  });
});
