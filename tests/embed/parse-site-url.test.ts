import { expect } from '@esm-bundle/chai';
import { parseSiteUrl } from '../../src/embed/parse-site-url.js';

const place = (address: string, room: Parameters<typeof parseSiteUrl>[1]) => {
  const { id, base, ending } = parseSiteUrl(address, room) ?? {};
  return [id, base, ending];
};

describe('parseSiteUrl', () => {
  it('knows the pages of a clip site, and of one that is plain files', () => {
    expect(place('https://news.example/embed/a?start=1#x', 'embed')).to.deep.equal([
      'a',
      'https://news.example/',
      '',
    ]);
    expect(place('http://[::1]:8000/x/watch/a-b_c/', 'watch')).to.deep.equal([
      'a-b_c',
      'http://[::1]:8000/x/',
      '/',
    ]);
    expect(place('https://news.example/watch/a.html', 'watch')).to.deep.equal([
      'a',
      'https://news.example/',
      '.html',
    ]);
    expect(place('https://news.example/clips/a.json', 'clips')).to.deep.equal([
      'a',
      'https://news.example/',
      '',
    ]);
  });

  it('hands on the query', () => {
    expect(parseSiteUrl('https://news.example/watch/a?start=12', 'watch')?.query.get('start')).to.equal('12');
  });

  for (const address of [
    '',
    'watch/a',
    '/watch/a',
    'https://news.example/embed/a',
    'https://news.example/watch/',
    'https://news.example/watch/a/b',
    'https://news.example/watch/a.htm',
    'https://news.example/watch/a%20b',
    `https://news.example/watch/${'x'.repeat(65)}`,
    'https://news.example/?/watch/a',
    'javascript:/watch/a',
  ]) {
    it(`finds no watch page in '${address.slice(0, 40)}'`, () => {
      expect(parseSiteUrl(address, 'watch')).to.equal(undefined);
    });
  }
});
