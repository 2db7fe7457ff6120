import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readLanguage } from '../../src/clip/read-language.js';
import { placeOf } from './place-of.js';

describe('readLanguage', () => {
  it('keeps a tag as it is', () => {
    expect(readLanguage(placeOf('zh-Hant-TW').place)).to.equal('zh-Hant-TW');
  });

  it('reads an underscore as a dash', () => {
    expect(readLanguage(placeOf('pt_BR').place)).to.equal('pt-BR');
  });

  for (const value of ['', '1', 'de-u', 'en"onload=', 7, {}]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => readLanguage(placeOf(value).place)).to.throw(ClipError, 'expected a BCP 47 tag');
    });
  }
});
