import { expect } from '@esm-bundle/chai';
import { shareUrl } from '../../../src/elements/sharing/share-url.js';
import { clipWithout, sampleClip } from './sample-clip.js';

describe('shareUrl', () => {
  it('leads to an excerpt with its end', () =>
    expect(shareUrl(sampleClip, {}, { start: 12.3, end: 23.4 })).to.equal(
      'https://news.example/klitschko?start=12.3&end=23.4',
    ));

  it("is the clip's page", () => expect(shareUrl(sampleClip)).to.equal('https://news.example/klitschko'));

  it('begins where it is told to', () =>
    expect(shareUrl(sampleClip, {}, { start: 12 })).to.equal('https://news.example/klitschko?start=12'));

  it('keeps the query that the page has', () =>
    expect(shareUrl(sampleClip, { pageUrl: 'https://news.example/?id=7' }, { start: 12 })).to.equal(
      'https://news.example/?id=7&start=12',
    ));

  it("prefers the place's own page", () =>
    expect(shareUrl(sampleClip, { pageUrl: 'https://mine.example/' })).to.equal('https://mine.example/'));

  it('is the embed page where the clip has none of its own', () =>
    expect(shareUrl(clipWithout('pageUrl'), {}, { start: 12 })).to.equal(
      'https://clips.example/embed/klitschko?start=12',
    ));

  it("prefers the place's embed page", () =>
    expect(shareUrl(clipWithout('pageUrl'), { embedUrl: 'https://mine.example/e/1' })).to.equal(
      'https://mine.example/e/1',
    ));

  it('is nothing without either', () =>
    expect(shareUrl(clipWithout('pageUrl', 'embedUrl'))).to.equal(undefined));
});
