import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { hasPlainHost } from '../../src/clip/plain-host.js';
import { resolveAddress } from '../../src/clip/resolve-address.js';

describe('hasPlainHost', () => {
  const plain = [
    'https://media.example/a.mp4',
    'http://localhost:8000/',
    'https://xn--e1afmkfd.example/',
    'http://127.0.0.1/a;b',
    'http://[2001:db8::1]:8080/x',
    'https://user:word@media.example/',
    'https://media.example./',
  ];
  for (const address of plain) {
    it(`takes ${address}`, () => {
      expect(hasPlainHost(new URL(address).href)).to.equal(true);
    });
  }

  for (const character of '";$\'{},*()&=!+~_`') {
    it(`refuses ${character} in a host`, () => {
      for (const host of [`${character}a.example`, `a${character}b.example`, `a.example${character}`]) {
        const href = resolveAddress(`http://${host}/`);
        expect(href !== undefined && hasPlainHost(href), host).to.equal(false);
      }
    });
  }

  it('refuses a host that is longer than DNS allows', () => {
    expect(hasPlainHost(`https://${'a.'.repeat(126)}a/`)).to.equal(true);
    expect(hasPlainHost(`https://${'a.'.repeat(127)}a/`)).to.equal(false);
  });

  it('lets through no origin but one of letters, digits, dots, dashes, brackets and a port', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.constantFrom('', 'user@', 'a.'), (text, before) => {
        const href = resolveAddress(`https://${before}${text}/x`);
        if (!href || !hasPlainHost(href)) return;
        expect(new URL(href).origin).to.match(/^https:\/\/([a-z\d.-]+|\[[\da-f:.]+\])(:\d+)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
