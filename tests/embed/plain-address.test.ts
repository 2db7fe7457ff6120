import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { plainAddress } from '../../src/embed/plain-address.js';

describe('plainAddress', () => {
  it('leaves what nobody misreads as it is', () => {
    const address = 'https://news.example:8443/a-b_c.d/~e@f,g+h:i?x=1&y=%20$!#z';
    expect(plainAddress(address)).to.equal(address);
  });

  it('encodes what Markdown and shortcodes take for themselves', () => {
    expect(plainAddress(`https://news.example/(a)[b]*'c'\`|{}\\?d=&copy;<e>"`)).to.equal(
      'https://news.example/%28a%29%5Bb%5D%2A%27c%27%60%7C%7B%7D%5C?d=&copy%3B%3Ce%3E%22',
    );
  });

  it('leaves the brackets of a host alone', () => {
    expect(plainAddress('http://[::1]:8000/[a]')).to.equal('http://[::1]:8000/%5Ba%5D');
  });

  it('leads to the same, and stays as it is the second time', () => {
    const url = fc
      .webUrl({ withQueryParameters: true, withFragments: true })
      .map((text) => new URL(text).href);
    fc.assert(
      fc.property(url, fc.string({ unit: 'binary' }), (start, end) => {
        const plain = plainAddress(start + end);
        expect(plain).to.match(/^[\w./?#:@!$&+,=%~[\]-]*$/);
        expect(plainAddress(plain)).to.equal(plain);
        expect(decode(plain)).to.equal(decode((start + end).toWellFormed()));
      }),
    );
  });
});

/** A text without its percent codes; what is no such code stays. */
function decode(text: string): string {
  const bytes = text.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch (error) {
      if (error instanceof URIError) return codes.toUpperCase();
      throw error;
    }
  });
  return bytes;
}
