import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseEmbedCode } from '../../src/embed/parse-embed-code.js';
import { quotable } from '../../src/embed/quotable.js';
import { quoteHtml } from '../../src/embed/quote-html.js';
import { anyQuote, sampleQuote } from './sample-quote.js';
import { anySpec, sampleSpec } from './sample-spec.js';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('quoteHtml', () => {
  it('is a quotation that cites its excerpt, its source, and the frame that plays it', () => {
    const page = pageOf(quoteHtml(sampleQuote(), sampleSpec({}, { start: 12, end: 20.5 })));
    const block = page.querySelector('blockquote');
    const address =
      'https://news.example/watch/klitschko?start=12&end=20.5#:~:text=We%20are%20ready%20to%20defend%20our%20city.';
    expect(block?.cite).to.equal(address);
    expect(block?.lang).to.equal('en');
    expect(block?.textContent).to.equal('“We are ready to defend our city.”');
    expect(page.querySelector('a')?.href).to.equal(address);
    expect(page.querySelector('blockquote + p')?.textContent).to.match(
      /^— Vitali Klitschko · Kyiv .* · Example Newsroom · 23 November 2026$/,
    );
    expect(page.querySelector('time')?.dateTime).to.equal('2026-11-23T09:00:00Z');
    expect(page.querySelector('iframe')?.src).to.equal(
      'https://news.example/embed/klitschko?start=12&end=20.5',
    );
  });

  it('has no frame of a clip that cannot be embedded, and no link without an address', () => {
    const page = pageOf(quoteHtml(sampleQuote({ address: undefined })));
    expect(page.querySelector('iframe, a, [cite]')).to.equal(null);
  });

  it('leaves the hash of other pages alone', () => {
    for (const address of [
      'https://news.example/2026/story',
      'https://news.example/watch/k#top',
      'https://news.example/#!/watch/k',
    ]) {
      expect(pageOf(quoteHtml(sampleQuote({ address }))).querySelector('blockquote')?.cite).to.equal(address);
    }
  });

  it('never makes more of what is said than text', () => {
    fc.assert(
      fc.property(anyQuote, anySpec, (quote, spec) => {
        const page = pageOf(quoteHtml(quote, spec));
        const names = new Set([...page.body.querySelectorAll('*')].map(({ localName }) => localName));
        for (const name of ['blockquote', 'p', 'b', 'a', 'cite', 'time', 'iframe']) names.delete(name);
        expect([...names]).to.deep.equal([]);
        const said = page.querySelector('blockquote')?.textContent ?? '';
        expect(said).not.to.match(/[\u202a-\u202e\u2066-\u2069]/);
        expect(page.querySelector('blockquote + p')?.textContent).to.include(quotable(quote.title));
      }),
    );
  });

  it('is read back as the embed of the excerpt', () => {
    fc.assert(
      fc.property(anyQuote, anySpec, (quote, spec) => {
        const { options, embedUrl } = parseEmbedCode(quoteHtml(quote, spec))?.spec ?? {};
        expect(embedUrl).to.equal(spec.embedUrl);
        expect([options?.start, options?.end]).to.deep.equal([spec.options.start, spec.options.end]);
      }),
    );
  });
});
