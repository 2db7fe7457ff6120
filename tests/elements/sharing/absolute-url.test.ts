import { expect } from '@esm-bundle/chai';
import { absoluteUrl } from '../../../src/elements/sharing/absolute-url.js';

const base = 'https://news.example/2026/article';

describe('absoluteUrl', () => {
  it('resolves against the page', () =>
    expect(absoluteUrl('../clips/k.json', base)).to.equal('https://news.example/clips/k.json'));

  it('leaves an absolute address as it is', () =>
    expect(absoluteUrl('http://other.example/x?y=1#z', base)).to.equal('http://other.example/x?y=1#z'));

  for (const address of ['', 'https://', 'javascript:alert(1)', 'data:text/html,x', 'blob:null/1']) {
    it(`takes '${address}' for none`, () => expect(absoluteUrl(address, base)).to.equal(undefined));
  }
});
