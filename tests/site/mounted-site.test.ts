import { expect } from '@esm-bundle/chai';
import { mountedSite } from '../../src/site/mounted-site.js';

const name = 'Example';

describe('mountedSite', () => {
  it('adds the last slash of a base', () => {
    expect(mountedSite({ base: 'https://news.example/video', name }).site.base).to.equal(
      'https://news.example/video/',
    );
    expect(mountedSite({ base: 'https://news.example', name })).to.deep.equal({
      site: { base: 'https://news.example/', name },
      root: '/',
    });
  });

  it('takes requests at the path of the base, or at the mount', () => {
    const base = 'https://news.example/відео/';
    expect(mountedSite({ base, name }).root).to.equal(new URL(base).pathname);
    for (const mount of ['/', '', '//'.slice(1)])
      expect(mountedSite({ base, name, mount }).root).to.equal('/');
    for (const mount of ['/a/b/', 'a/b', '/a/b'])
      expect(mountedSite({ base, name, mount }).root).to.equal('/a/b/');
  });

  for (const base of [
    '',
    '/video/',
    'ftp://news.example/',
    'https://news.example/?a',
    'https://news.example/#a',
    'https://a@b/',
  ])
    it(`refuses the base "${base}"`, () => {
      expect(() => mountedSite({ base, name })).to.throw(TypeError, `site.base: expected an http(s) address`);
    });

  for (const mount of ['//elsewhere.example/', 'https://news.example/', '/a?b', '/a#b', '\\a'])
    it(`refuses the mount "${mount}"`, () => {
      expect(() => mountedSite({ base: 'https://news.example/', name, mount })).to.throw(
        TypeError,
        'site.mount',
      );
    });
});
