import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { version } from '../../src/embed/release.js';
import { embedPage } from '../../src/site/embed-page.js';
import { attribute, clipIn, forbidden, only, pageOf } from './page-of.js';
import { anyClip, bareClip, fullClip, site } from './sample-clip.js';

const page = pageOf(embedPage(fullClip, site));

describe('embedPage', () => {
  it('is a document in standards mode, in the language of the clip', () => {
    expect(page.compatMode).to.equal('CSS1Compat');
    expect(page.documentElement.lang).to.equal('en');
    expect(pageOf(embedPage({ ...fullClip, language: 'uk' }, site)).documentElement.lang).to.equal('uk');
  });

  it('is titled as the clip is', () => {
    expect(page.title).to.equal(fullClip.title);
  });

  it('asks search engines to count it as a part of the page around it', () => {
    expect(attribute(page, 'meta[name="robots"]', 'content')).to.equal('noindex, indexifembedded');
    expect(attribute(page, 'link[rel="canonical"]', 'href')).to.equal(
      'https://news.example.org/2026/klitschko',
    );
  });

  it('points to the watch page of the site when the clip has no page of its own', () => {
    const bare = pageOf(embedPage(bareClip, site));
    expect(attribute(bare, 'link[rel="canonical"]', 'href')).to.equal('https://clips.example.org/watch/bare');
    expect(attribute(bare, 'clip-player > a', 'href')).to.equal('https://clips.example.org/watch/bare');
  });

  it('loads the script of this version, in a way that a sandboxed frame may', () => {
    const script = only(page, 'script[src]');
    expect(script.getAttribute('src')).to.equal(
      `https://clips.example.org/inline-clip/${version}/embed-page.js`,
    );
    expect(script.getAttribute('type')).to.equal('module');
    expect(script.getAttribute('crossorigin')).to.equal('anonymous');
  });

  it('takes its files from elsewhere when the site says so', () => {
    const other = pageOf(embedPage(fullClip, { ...site, assetsUrl: 'https://cdn.example.org/ic/' }));
    expect(attribute(other, 'script[src]', 'src')).to.equal('https://cdn.example.org/ic/embed-page.js');
    expect(attribute(other, 'link[rel="stylesheet"]', 'href')).to.equal(
      'https://cdn.example.org/ic/embed-page.css',
    );
  });

  it('holds nothing that the strict policy forbids', () => {
    expect(forbidden(page)).to.deep.equal([]);
  });

  it('hands the whole clip to the player, and its title and text unbroken to readers, for every clip', () => {
    fc.assert(
      fc.property(anyClip, (clip) => {
        const any = pageOf(embedPage(clip, site));
        expect(clipIn(any)).to.deep.equal(clip);
        expect(any.title).to.equal(clip.title);
        expect(only(any, 'clip-player > a').textContent).to.equal(clip.title);
        expect(forbidden(any)).to.deep.equal([]);
        expect(any.querySelectorAll('body > main > clip-player')).to.have.length(1);
      }),
    );
  });
});
