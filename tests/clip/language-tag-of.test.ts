import { expect } from '@esm-bundle/chai';
import { languageTagOf } from '../../src/clip/language-tag-of.js';

describe('languageTagOf', () => {
  const names: [name: string, tag: string | undefined][] = [
    ['English', 'en'],
    ['english', 'en'],
    ['English (United States)', 'en'],
    ['Deutsch', 'de'],
    ['Українська', 'uk'],
    ['العربية', 'ar'],
    ['Klingonese', undefined],
    ['', undefined],
    ['constructor', undefined],
  ];
  for (const [name, tag] of names) {
    it(`is ${tag} for '${name}'`, () => expect(languageTagOf(name)).to.equal(tag));
  }
});
