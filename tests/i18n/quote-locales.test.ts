import { expect } from '@esm-bundle/chai';
import type { QuoteWords } from '../../src/i18n/en.js';
import { enQuote } from '../../src/i18n/en-quote.js';
import { languages } from '../../src/i18n/languages.js';
import { quoteLocales } from '../../src/i18n/quote-locales.js';

describe('quoteLocales', () => {
  it('are the languages that are listed, in the order of their tags', () => {
    expect(Object.keys(quoteLocales)).to.deep.equal([...languages]);
  });

  for (const language of languages) {
    it(`have every word in ${language}, none of them English, and sentences where English has them`, async () => {
      const words: QuoteWords = (await quoteLocales[language]())[language as never];
      expect(Object.keys(words)).to.deep.equal(Object.keys(enQuote));
      for (const [key, english] of Object.entries(enQuote)) {
        const word = words[key as keyof QuoteWords];
        expect(word, key).not.to.equal(english);
        expect(/[.։۔]$/.test(word), key).to.equal(english.endsWith('.'));
        for (const name of english.match(/HTML|Markdown|Alt/g) ?? []) expect(word, key).to.include(name);
      }
    });
  }
});
