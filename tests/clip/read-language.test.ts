import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { readLanguage } from '../../src/clip/read-language.js';
import { nodeOf } from './node-of.js';

describe('readLanguage', () => {
  it('keeps a tag as it is', () => {
    expect(readLanguage(nodeOf('zh-Hant-TW').node)).to.equal('zh-Hant-TW');
  });

  it('reads an underscore as a dash', () => {
    expect(readLanguage(nodeOf('pt_BR').node)).to.equal('pt-BR');
  });

  for (const value of ['', '1', 'de-u', 'en"onload=', 7, {}]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => readLanguage(nodeOf(value).node)).to.throw(ClipError, 'expected a BCP 47 tag');
    });
  }
});
