import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { withDefaults } from '../../src/embed/embed-options.js';
import { embedUrl } from '../../src/embed/embed-url.js';
import { parseEmbedUrl } from '../../src/embed/parse-embed-url.js';
import { anyOptions, sampleSpec } from './sample-spec.js';

describe('parseEmbedUrl', () => {
  it('finds the id, the site and the options', () => {
    expect(
      parseEmbedUrl('https://news.example/media/embed/klitschko?start=12&color=red#?secret=x'),
    ).to.deep.equal({
      id: 'klitschko',
      base: 'https://news.example/media/',
      embedUrl: 'https://news.example/media/embed/klitschko',
      options: withDefaults({ start: 12 }),
    });
  });

  it('keeps a slash at the end, without which static hosts redirect', () => {
    expect(parseEmbedUrl('http://localhost:8000/embed/a/')?.embedUrl).to.equal(
      'http://localhost:8000/embed/a/',
    );
  });

  const others = [
    '',
    'klitschko',
    '/embed/klitschko',
    'https://news.example/watch/klitschko',
    'https://news.example/embed/',
    'https://news.example/embed/a/b',
    'https://news.example/embed/a%20b',
    `https://news.example/embed/${'x'.repeat(65)}`,
    'https://news.example/?x=/embed/klitschko',
    'javascript:/embed/klitschko',
    'ftp://news.example/embed/klitschko',
  ];
  for (const address of others) {
    it(`takes '${address.slice(0, 50)}' for no embed address`, () => {
      expect(parseEmbedUrl(address)).to.equal(undefined);
    });
  }

  it('gives back the options of every embed address', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const spec = sampleSpec({ options });
        const read = parseEmbedUrl(embedUrl(spec));
        expect(read?.options).to.deep.equal(options);
        expect(read).to.include({ id: spec.id, embedUrl: spec.embedUrl, base: 'https://news.example/' });
      }),
    );
  });
});
