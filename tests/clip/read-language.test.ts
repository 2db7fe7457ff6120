import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readLanguage } from '../../src/clip/read-language.js';
import { placeOf } from './place-of.js';

describe('readLanguage', () => {
  it('keeps a tag as it is', () => {
    expect(readLanguage(placeOf('zh-Hant-TW').place)).to.equal('zh-Hant-TW');
  });

  for (const value of ['', '1', 'en_GB', 'en"onload=', 7, {}]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => readLanguage(placeOf(value).place)).to.throw(ClipError, 'expected a BCP 47 tag');
    });
  }
});
