import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { resolveAddress } from '../../src/clip/resolve-address.js';

const base = 'https://news.example/clips/one.json';

describe('resolveAddress', () => {
  const resolved: [address: string, href: string][] = [
    ['https://media.example/a.mp4', 'https://media.example/a.mp4'],
    ['http://media.example', 'http://media.example/'],
    ['//media.example/a.mp4', 'https://media.example/a.mp4'],
    ['a.mp4', 'https://news.example/clips/a.mp4'],
    ['../a b.mp4', 'https://news.example/a%20b.mp4'],
    ['?x=1', 'https://news.example/clips/one.json?x=1'],
  ];
  for (const [address, href] of resolved) {
    it(`resolves ${address}`, () => {
      expect(resolveAddress(address, base)).to.equal(href);
    });
  }

  const refused = [
    '',
    ' ',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    'https://',
  ];
  for (const address of [...refused, 'blob:https://a.example/1', 'httpsx://a.example']) {
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(resolveAddress(address, base)).to.equal(undefined);
    });
  }

  it('needs an absolute address where there is no base', () => {
    expect(resolveAddress('a.mp4')).to.equal(undefined);
    expect(resolveAddress('https://media.example/a.mp4')).to.equal('https://media.example/a.mp4');
  });

  it('takes other protocols only where it is told to', () => {
    const blob = 'blob:https://a.example/1';
    expect(resolveAddress(blob, base, /^(https?|blob):/)).to.equal(blob);
  });

  it('answers with http(s) or nothing, whatever comes', () => {
    const scheme = fc.constantFrom(
      '',
      'http:',
      'https:',
      'javascript:',
      'data:',
      'file:',
      ' JavaScript:',
      '//',
    );
    fc.assert(
      fc.property(scheme, fc.string(), (start, rest) => {
        const href = resolveAddress(start + rest, base);
        if (href !== undefined) expect(new URL(href).protocol).to.match(/^https?:$/);
      }),
    );
  });
});
