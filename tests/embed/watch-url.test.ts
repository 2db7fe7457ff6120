import { expect } from '@esm-bundle/chai';
import { watchUrl } from '../../src/embed/watch-url.js';
import { sampleSpec } from './sample-spec.js';

const { pageUrl: _, ...homeless } = sampleSpec();

describe('watchUrl', () => {
  it('is the page of the clip', () => {
    expect(watchUrl(sampleSpec())).to.equal('https://news.example/watch/klitschko');
  });

  it('says start and end, and no other option', () => {
    const spec = sampleSpec({}, { start: 12, end: 45, loop: true, title: false });
    expect(watchUrl(spec)).to.equal('https://news.example/watch/klitschko?start=12&end=45');
  });

  it('keeps the query and hash that the page has', () => {
    const pageUrl = 'https://news.example/page?id=7#video';
    expect(watchUrl(sampleSpec({ pageUrl }, { start: 12 }))).to.equal(
      'https://news.example/page?id=7&start=12#video',
    );
  });

  it('goes by its own start where the page already has one', () => {
    const pageUrl = 'https://news.example/page?start=5&end=6';
    expect(watchUrl(sampleSpec({ pageUrl }, { start: 12 }))).to.equal('https://news.example/page?start=12');
    expect(watchUrl(sampleSpec({ pageUrl }))).to.equal('https://news.example/page');
  });

  it('is undefined where there is no page', () => {
    expect(watchUrl(homeless)).to.equal(undefined);
    expect(watchUrl(sampleSpec({ pageUrl: '/relative' }))).to.equal(undefined);
  });
});
