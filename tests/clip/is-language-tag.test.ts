import { expect } from '@esm-bundle/chai';
import { isLanguageTag } from '../../src/clip/is-language-tag.js';

describe('isLanguageTag', () => {
  for (const tag of ['en', 'uk', 'en-GB', 'zh-Hant-TW', 'sr-Latn', 'es-419', 'de-CH-1996', 'und']) {
    it(`takes ${tag}`, () => {
      expect(isLanguageTag(tag)).to.equal(true);
    });
  }

  for (const text of ['', '0', '1', 'e', 'en_GB', 'en-', '-en', 'English!', 'en GB', 'ukrainian', 'en\n']) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(isLanguageTag(text)).to.equal(false);
    });
  }

  it('refuses what has more parts than anybody uses', () => {
    expect(isLanguageTag(`en${'-abc'.repeat(5)}`)).to.equal(false);
  });
});
