import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { quoteMarkdown } from '../../src/embed/quote-markdown.js';
import { anyQuote, sampleQuote } from './sample-quote.js';

describe('quoteMarkdown', () => {
  it('is a block quotation whose title leads to the excerpt', () => {
    expect(quoteMarkdown(sampleQuote({ title: 'A clip' }))).to.equal(
      [
        '> “We are ready to defend our city.”',
        '>',
        '> — Vitali Klitschko · [A clip](https://news.example/watch/klitschko?start=12&end=20.5#:~:text=We%20are%20ready%20to%20defend%20our%20city.) · Example Newsroom · 23 November 2026',
      ].join('\n'),
    );
  });

  it('names several speakers in bold', () => {
    const paragraphs = [
      { words: 'Ready?', speaker: '1. A*' },
      { words: 'Yes.', speaker: '- B' },
    ];
    expect(quoteMarkdown(sampleQuote({ paragraphs }))).to.match(
      /^> \*\*1\. A\\\*:\*\* “Ready\?”\n>\n> \*\*- B:\*\* “Yes\.”\n/,
    );
  });

  it('keeps every line inside the quotation, without tags, whatever is said', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        for (const line of quoteMarkdown(quote).split('\n')) {
          expect(line).to.match(/^>(?: [^<>\n]*)?$/);
          expect(line).not.to.match(/[\u202a-\u202e\u2066-\u2069]/);
        }
      }),
    );
  });
});
