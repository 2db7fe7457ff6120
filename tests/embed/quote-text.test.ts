import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { quoteText } from '../../src/embed/quote-text.js';
import { anyQuote, sampleQuote } from './sample-quote.js';

describe('quoteText', () => {
  it('has the words in quotation marks, the source, and the address', () => {
    expect(quoteText(sampleQuote())).to.equal(
      [
        '“We are ready to defend our city.”',
        "— Vitali Klitschko · Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City' · Example Newsroom · 23 November 2026",
        'https://news.example/watch/klitschko?start=12&end=20.5',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const quote = sampleQuote({
      paragraphs: [{ words: 'Так.' }],
      ...{ language: 'uk', title: 'Кліп', publisher: undefined, date: undefined, address: undefined },
    });
    expect(quoteText(quote)).to.equal('«Так.»\n— Кліп');
  });

  it('keeps the paragraphs of one speaker one quotation', () => {
    const paragraphs = [
      { words: 'One "two', speaker: 'A' },
      { words: 'three" four.', speaker: 'A' },
    ];
    expect(quoteText(sampleQuote({ paragraphs, title: 'T' }))).to.match(
      /^“One ‘two\nthree’ four\.”\n— A · T ·/,
    );
  });

  it('names each speaker where there are several', () => {
    const paragraphs = [
      { words: 'Ready?', speaker: 'A' },
      { words: 'Yes.', speaker: 'B' },
      { words: '(Noise)' },
    ];
    expect(quoteText(sampleQuote({ paragraphs, title: 'T' }))).to.match(
      /^A: “Ready\?”\nB: “Yes\.”\n“\(Noise\)”\n— T · Example/,
    );
  });

  it('quotes each of several speakers without names apart', () => {
    const paragraphs = [
      { words: 'Are you ready?', turn: true as const },
      { words: 'No, never.', turn: true as const },
    ];
    expect(quoteText(sampleQuote({ paragraphs, title: 'T' }))).to.match(
      /^“Are you ready\?”\n“No, never\.”\n— T · Example/,
    );
    expect(quoteText(sampleQuote({ paragraphs: paragraphs.slice(0, 1), title: 'T' }))).to.match(
      /^“Are you ready\?”\n— T/,
    );
  });

  it('turns no direction, and breaks no line, with whatever is said', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        const lines = quoteText(quote).split('\n');
        expect(lines.length).to.be.at.most(quote.paragraphs.length + 2);
        expect(lines.join('')).not.to.match(/[\u202a-\u202e\u2066-\u2069\p{Cc}]/u);
        if (quote.address) expect(lines.at(-1)).to.equal(quote.address);
      }),
    );
  });

  it('keeps the joiners that words need', () => {
    expect(quoteText(sampleQuote({ paragraphs: [{ words: 'می\u200cخواهم' }] }))).to.include('می\u200cخواهم');
  });
});
