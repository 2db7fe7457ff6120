import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  dateTimeFormat,
  knownTag,
  languageName,
  numberFormat,
  numbersOf,
  pluralsOf,
} from '../../src/i18n/intl.js';
import { languages } from '../../src/i18n/languages.js';

describe('knownTag', () => {
  const cases = {
    en: 'en',
    'en-GB': 'en-GB',
    pt_BR: 'pt-BR',
    ' uk ': 'uk',
    'de-u': 'de',
    'en-GB-GB': 'en-GB',
    'zh-CN-53': 'zh-CN',
    'fr-FR@euro': 'fr',
    'en-GB-oed': 'en-GB',
    'de-CH-1996-u': 'de-CH-1996',
    'en-a': 'en',
    Thai: 'en',
    'sgn-ase': 'en',
    'i-klingon': 'en',
    'x-whatever': 'en',
    und: 'en',
    '': 'en',
    '*': 'en',
    __proto__: 'en',
    [`de-${'a-'.repeat(100_000)}`]: 'de',
  };
  for (const [tag, known] of Object.entries(cases)) {
    it(`is ${known} for "${tag.slice(0, 30)}"`, () => {
      expect(knownTag(tag)).to.equal(known);
    });
  }

  it('takes an extended language for one of its own, or for a kind of the first', () => {
    expect(knownTag('zh-yue')).to.match(/^(yue|zh)$/);
    expect(knownTag('zh-cmn-Hans')).to.match(/^zh/);
  });
});

describe('languageName', () => {
  it('is written in the language asked for', () => {
    expect(languageName('uk', 'en')).to.equal('Ukrainian');
    expect(languageName('pt_BR', 'de')).to.match(/Portugiesisch/);
  });

  it('is the text itself where that is no tag', () => {
    for (const text of ['', 'Thai!', '__proto__', 'de-u', 'x y']) {
      expect(languageName(text, 'de-u')).to.equal(text);
    }
  });
});

describe('what Intl makes', () => {
  /** Tags, and texts that are nearly tags. */
  const anyTag = fc.oneof(
    fc.string(),
    fc
      .array(fc.stringMatching(/^[a-zA-Z0-9_@*]{0,9}$/), { minLength: 1, maxLength: 6 })
      .map((subtags) => subtags.join('-')),
    fc
      .tuple(
        fc.constantFrom('en', 'zh-yue', 'de', 'xx', 'sgn-ase', 'i-klingon'),
        fc.array(fc.constantFrom('a', 'u', 't', 'x', '1996', 'Latn', 'GB', 'co', '53', 'abcdefghi', ''), {
          maxLength: 5,
        }),
      )
      .map(([first, more]) => [first, ...more].join('-')),
  );

  it('is made for every tag, and for every text that is none', () => {
    fc.assert(
      fc.property(anyTag, anyTag, (tag, language) => {
        expect(numberFormat(tag, { style: 'percent' }).format(0.5)).to.be.a('string');
        expect(dateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(0)).to.be.a('string');
        expect(languageName(language, tag)).to.be.a('string');
      }),
      { numRuns: 1000 },
    );
  });

  it('is made for every language that there are words in', () => {
    for (const language of languages) {
      expect(numbersOf(language).format(1234)).to.match(/^[\p{Nd}]{4}$/u);
      expect(pluralsOf(language).select(1)).to.be.a('string');
    }
  });
});
