import { expect } from '@esm-bundle/chai';
import { languageOf } from '../../src/i18n/language-of.js';

describe('languageOf', () => {
  const cases = {
    uk: 'uk',
    'uk-UA': 'uk',
    ' UK-ua ': 'uk',
    'sr-Latn-RS': 'sr',
    prs: 'prs',
    fa: 'fa',
    'fa-IR': 'fa',
    'fa-AF': 'prs',
    'mo-MD': 'ro',
    'pt-PT': 'pt',
    pt_BR: 'pt',
    fa_AF: 'prs',
    'de-u': 'de',
    ukr: 'uk',
    'UKR-ua': 'uk',
    ger: 'de',
    fre: 'fr',
    per: 'fa',
    'rum-MD': 'ro',
    deu_DE: 'de',
    fra: 'fr',
    'uk_UA.UTF-8': 'uk',
    'sr_RS@latin': 'sr',
  };
  for (const [tag, language] of Object.entries(cases)) {
    it(`reads "${tag}" as ${language}`, () => {
      expect(languageOf(tag)).to.equal(language);
    });
  }

  for (const tag of ['', 'en', 'en-GB', 'ja', 'xxx', 'u', '*', 'constructor', '__proto__']) {
    it(`has no other words than English for "${tag}"`, () => {
      expect(languageOf(tag)).to.equal(undefined);
    });
  }
});
