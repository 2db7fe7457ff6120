import { expect } from '@esm-bundle/chai';
import { legalText } from '../../src/embed/legal-text.js';

describe('legalText', () => {
  it('drops what HTML has no place for, and nothing else', () => {
    const text = 'a\u0000b\u0008\u000b\r\u007f\u0085c\ud800d\udc00e\ufdd0\ufffe\u{10ffff}f\t\ng🎥<&>';
    expect(legalText(text)).to.equal('abcdef\t\ng🎥<&>');
  });
});
