import { expect } from '@esm-bundle/chai';
import { version } from '../../src/embed/release.js';
import { siteUrls } from '../../src/site/site-urls.js';

describe('siteUrls', () => {
  it('makes the addresses of the contract', () => {
    const urls = siteUrls({ base: 'https://example.org/clips/', name: 'Example' });
    expect(urls.watch('a_B-1')).to.equal('https://example.org/clips/watch/a_B-1');
    expect(urls.embed('a_B-1')).to.equal('https://example.org/clips/embed/a_B-1');
    expect(urls.clip('a_B-1')).to.equal('https://example.org/clips/clips/a_B-1.json');
    expect(urls.asset('host.js')).to.equal(`https://example.org/clips/inline-clip/${version}/host.js`);
  });

  it('keeps the options of a page in the address of its oEmbed', () => {
    const place = { base: 'https://example.org/', name: 'Example' };
    const options = { start: 5, end: 12.5 };
    expect(siteUrls(place).oEmbed('k', 'json', options)).to.equal(
      `https://example.org/oembed?url=${encodeURIComponent('https://example.org/watch/k?start=5&end=12.5')}&format=json`,
    );
    expect(siteUrls({ ...place, layout: 'files' }).oEmbed('k', 'xml', options)).to.equal(
      'https://example.org/oembed/k.xml?start=5&end=12.5',
    );
  });

  it('takes assets from where the site says', () => {
    const urls = siteUrls({
      base: 'http://localhost:8000/',
      name: 'Example',
      assetsUrl: 'https://cdn.example.org/',
    });
    expect(urls.asset('host.js')).to.equal('https://cdn.example.org/host.js');
  });

  for (const base of [
    '',
    '/',
    'https://example.org',
    'ftp://example.org/',
    'https://example.org/?a/',
    'https:///',
  ]) {
    it(`refuses the base "${base}"`, () => {
      expect(() => siteUrls({ base, name: 'Example' })).to.throw(TypeError, `got "${base}"`);
    });
  }

  it('refuses an address of the assets that is no folder', () => {
    const site = { base: 'https://example.org/', name: 'Example', assetsUrl: 'https://cdn.example.org/a' };
    expect(() => siteUrls(site)).to.throw(TypeError);
  });
});
