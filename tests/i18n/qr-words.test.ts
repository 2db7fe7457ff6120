import { expect } from '@esm-bundle/chai';
import { languages } from '../../src/i18n/languages.js';
import { enQr, type QrWords, qrWords } from '../../src/i18n/qr-words.js';

describe('qrWords', () => {
  it('are in the languages that are listed, in the order of their tags', () => {
    expect(Object.keys(qrWords)).to.deep.equal([...languages]);
  });

  for (const language of languages) {
    it(`have every word in ${language}, none of them English, and sentences where English has them`, () => {
      const words = qrWords[language];
      expect(Object.keys(words)).to.deep.equal(Object.keys(enQr));
      for (const [key, english] of Object.entries(enQr)) {
        const word = words[key as keyof QrWords];
        expect(word, key).not.to.equal(english);
        expect(/[.։۔]$/.test(word), key).to.equal(english.endsWith('.'));
        if (english.includes('QR')) expect(word, key).to.include('QR');
      }
    });
  }
});
