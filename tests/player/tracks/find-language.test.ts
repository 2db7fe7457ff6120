import { expect } from '@esm-bundle/chai';
import { findLanguage } from '../../../src/player/tracks/find-language.js';

describe('findLanguage', () => {
  const entries = [{ language: 'en' }, { language: 'pt-BR' }, { language: 'pt' }];
  for (const [language, found] of [
    ['en', 'en'],
    ['EN', 'en'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt'],
    ['pt-PT', 'pt-BR'],
    ['en-GB', 'en'],
    ['fr', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`finds ${found ?? 'none'} for ${language}`, () => {
      expect(findLanguage(entries, language)?.language).to.equal(found);
    });
  }

  it('finds no track without a language for no language', () => {
    expect(findLanguage([{ language: '' }], '')).to.equal(undefined);
  });
});
