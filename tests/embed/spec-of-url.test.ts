import { expect } from '@esm-bundle/chai';
import { withDefaults } from '../../src/embed/embed-options.js';
import { embedSpec } from '../../src/embed/embed-spec.js';
import { specOfClipUrl, specOfEmbedUrl, specOfLink } from '../../src/embed/spec-of-url.js';
import { sampleSpec } from './sample-spec.js';

const { id, embedUrl, clipUrl, assetsUrl } = sampleSpec();
const site = { id, embedUrl, clipUrl, assetsUrl };

describe('specOfEmbedUrl', () => {
  it('is what embedSpec makes of the same address', () => {
    const address = 'https://news.example/media/embed/a.html';
    const clip = {
      id: 'a',
      kind: 'video',
      title: 'A',
      posters: [],
      sources: [],
      tracks: [],
      chapters: [],
    } as const;
    const spec = embedSpec({ ...clip, live: false, embedUrl: address }, { options: { start: 12 } });
    expect(spec).to.deep.include(specOfEmbedUrl(`${address}?start=12`));
  });

  it('is nothing for another address', () => {
    for (const address of [undefined, '', 'https://news.example/watch/a']) {
      expect(specOfEmbedUrl(address)).to.equal(undefined);
    }
  });
});

describe('specOfClipUrl', () => {
  it('knows the clip from the address of its document', () => {
    expect(specOfClipUrl(clipUrl)).to.deep.equal(site);
  });

  it('knows no more than the address where that is of no clip site', () => {
    const address = 'https://cdn.example/k.json?v=2';
    expect(specOfClipUrl(address)).to.deep.equal({ clipUrl: address });
  });

  it('is nothing for what is no address', () => {
    for (const address of [undefined, '', 'k.json', 'javascript:1'])
      expect(specOfClipUrl(address)).to.equal(undefined);
  });
});

describe('specOfLink', () => {
  it('knows page, clip and excerpt', () => {
    const pageUrl = 'https://news.example/watch/klitschko';
    expect(specOfLink(`${pageUrl}?start=12&end=45&loop=1`)).to.deep.equal({
      ...site,
      pageUrl: `${pageUrl}?loop=1`,
      options: withDefaults({ start: 12, end: 45 }),
    });
  });

  it('knows every option where it leads to the embed page', () => {
    const options = withDefaults({ start: 12, loop: true });
    expect(specOfLink(`${embedUrl}?start=12&loop=1`)).to.deep.equal({ ...site, options });
  });

  it('knows the page alone where that is of no clip site', () => {
    expect(specOfLink('https://paper.example/a?start=5')).to.deep.equal({
      pageUrl: 'https://paper.example/a',
      options: withDefaults({ start: 5 }),
    });
  });

  it('is nothing for what is no http(s) address', () => {
    for (const address of [undefined, '', '/watch/a', 'javascript:1', 'mailto:a@b']) {
      expect(specOfLink(address)).to.equal(undefined);
    }
  });
});
