import { expect } from '@esm-bundle/chai';
import { inQuotationMarks, quotationMarks } from '../../src/embed/quotation-marks.js';
import { languages } from '../../src/i18n/languages.js';

describe('quotationMarks', () => {
  const expected: Record<string, string> = {
    ...{ ar: '”x“', az: '“x”', be: '«x»', bg: '„x“', bs: '„x”', de: '„x“', es: '«x»', fa: '«x»' },
    ...{ fr: '«\u00a0x\u00a0»', hu: '„x”', hy: '«x»', it: '«x»', ka: '„x“', kk: '«x»', ky: '«x»', mk: '„x“' },
    ...{ pl: '„x”', prs: '«x»', pt: '“x”', ro: '„x”', ru: '«x»', sq: '«x»', sr: '„x“', tg: '“x”' },
    ...{ tr: '“x”', uk: '«x»', ur: '”x“', uz: '“x”' },
  };

  it('knows every language of the interface', () => {
    expect(Object.keys(expected).sort()).to.deep.equal([...languages].sort());
    for (const [language, words] of Object.entries(expected))
      expect(inQuotationMarks('x', language), language).to.equal(words);
  });

  const regions: [tag: string, words: string][] = [
    ['en', '“x”'],
    ['en-GB', '“x”'],
    ['es-MX', '“x”'],
    ['es-419', '“x”'],
    ['es-ES', '«x»'],
    ['es-PE', '“x”'],
    ['pt-PT', '«x»'],
    ['pt_BR', '“x”'],
    ['fr-CA', '«\u00a0x\u00a0»'],
    ['fr-CH', '«x»'],
    ['sr-Latn', '„x“'],
    ['bs-Cyrl-BA', '„x“'],
    ['az-Cyrl', '«x»'],
    ['zh-Hant-TW', '「x」'],
    ['zh-TW', '「x」'],
    ['UK', '«x»'],
    ['ja', '「x」'],
    ['', '“x”'],
    ['xx', '“x”'],
    ['frp', '“x”'],
    ['not a tag', '“x”'],
  ];
  for (const [tag, words] of regions) {
    it(`writes ${words} in ${tag || 'an unknown language'}`, () => {
      expect(inQuotationMarks('x', tag)).to.equal(words);
    });
  }

  it('has four marks for each', () => {
    for (const language of languages) {
      for (const mark of Object.values(quotationMarks(language))) expect(mark.trim()).to.have.length(1);
    }
  });
});

describe('inQuotationMarks', () => {
  const nested: [language: string, words: string, written: string][] = [
    ['en', 'He said "no".', '“He said ‘no’.”'],
    ['en', 'He said “no” and “yes”.', '“He said ‘no’ and ‘yes’.”'],
    ['en', '"no"', '“‘no’”'],
    ['en', 'pipes of 5" and 6"', '“pipes of 5" and 6"”'],
    ['he', 'צה"ל וארה"ב', '”צה"ל וארה"ב”'],
    ['he', 'הוא אמר "צה"ל יצא"', '”הוא אמר ’צה"ל יצא’”'],
    ['he', 'צה”ל ”כן” ארה”ב', '”צה”ל ’כן’ ארה”ב”'],
    ['uk', 'Він сказав: «ні»', '«Він сказав: „ні“»'],
    ['de', 'Er sagte: „nein“', '„Er sagte: ‚nein‘“'],
    ['fr', 'Il a dit « non »', '«\u00a0Il a dit «\u00a0non\u00a0»\u00a0»'],
    ['fr', 'Il a dit «non»', '«\u00a0Il a dit «\u00a0non\u00a0»\u00a0»'],
    ['hu', 'Azt mondta: „nem”', '„Azt mondta: »nem«”'],
    ['ar', 'قال "لا"', '”قال ’لا‘“'],
  ];
  for (const [language, words, written] of nested) {
    it(`makes the pairs in ${words} inner ones (${language})`, () => {
      expect(inQuotationMarks(words, language)).to.equal(written);
    });
  }

  it('leaves what is no pair as it was said', () => {
    expect(inQuotationMarks('it’s 5" wide”', 'en')).to.equal('“it’s 5" wide””');
    expect(inQuotationMarks('“no', 'en')).to.equal('““no”');
    expect(inQuotationMarks('', 'en')).to.equal('“”');
  });
});
