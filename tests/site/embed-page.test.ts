import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { version } from '../../src/embed/release.js';
import { embedPage } from '../../src/site/embed-page.js';
import { watchPage } from '../../src/site/watch-page.js';
import { anyOptions } from '../embed/sample-spec.js';
import { attribute, clipIn, forbidden, only, pageOf } from './page-of.js';
import { anyClip, bareClip, early, fullClip, site } from './sample-clip.js';

const page = pageOf(embedPage(fullClip, {}, site, early));

describe('embedPage', () => {
  it('is a document in standards mode, in the language of the clip', () => {
    expect(page.compatMode).to.equal('CSS1Compat');
    expect(page.documentElement.lang).to.equal('en');
    const uk = embedPage({ ...fullClip, language: 'uk' }, {}, site, early);
    expect(pageOf(uk).documentElement.lang).to.equal('uk');
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

  it('links to the watch page of the site, which may stand in a frame, at the position that was asked for', () => {
    const link = (options: object) =>
      attribute(pageOf(embedPage(bareClip, options, site)), 'clip-player > a', 'href');
    expect(link({})).to.equal('https://clips.example.org/watch/bare');
    expect(link({ start: 12, end: 45 })).to.equal('https://clips.example.org/watch/bare?start=12&end=45');
    const bare = pageOf(embedPage(bareClip, {}, site));
    expect(attribute(bare, 'link[rel="canonical"]', 'href')).to.equal('https://clips.example.org/watch/bare');
  });

  it('loads the question for consent with its script, where it asks', () => {
    const loadsIt = (html: string) => /<script [^>]*src="[^"]*\/elements\/clip-consent\.js"/.test(html);
    const asking = { ...site, consent: true };
    expect(loadsIt(embedPage(bareClip, { consent: true }, site))).to.equal(true);
    expect(loadsIt(embedPage(bareClip, { consent: 'remember' }, site))).to.equal(true);
    expect([embedPage(bareClip, {}, asking), watchPage(bareClip, asking)].map(loadsIt)).to.deep.equal([
      true,
      true,
    ]);
    expect([embedPage(bareClip, {}, site), watchPage(bareClip, site)].map(loadsIt)).to.deep.equal([
      false,
      false,
    ]);
  });

  it('loads the script of this version, in a way that a sandboxed frame may', () => {
    const script = only(page, 'script[src]');
    expect(script.getAttribute('src')).to.equal(
      `https://clips.example.org/inline-clip/${version}/embed-page.js`,
    );
    expect(script.getAttribute('type')).to.equal('module');
    expect(script.getAttribute('crossorigin')).to.equal('anonymous');
  });

  it('fetches what its script imports beside it, and not after it', () => {
    const preload = only(page, 'link[rel="modulepreload"][href$="/inline-clip.js"]');
    expect(preload.getAttribute('href')).to.equal(
      `https://clips.example.org/inline-clip/${version}/inline-clip.js`,
    );
    expect(preload.getAttribute('crossorigin')).to.equal('anonymous');
  });

  it('fetches the words of its language beside the script, and none for English', () => {
    const words = (language: string) =>
      pageOf(embedPage({ ...bareClip, language }, {}, site)).querySelector(
        'link[rel="modulepreload"][href*="/locales/"]',
      );
    expect(words('uk-UA')?.getAttribute('href')).to.equal(
      `https://clips.example.org/inline-clip/${version}/locales/uk.js`,
    );
    expect(words('uk-UA')?.getAttribute('crossorigin')).to.equal('anonymous');
    for (const none of ['en', 'en-GB', 'ja']) expect(words(none), none).to.equal(null);
  });

  it('takes its files from elsewhere when the site says so', () => {
    const other = pageOf(
      embedPage(fullClip, {}, { ...site, assetsUrl: 'https://cdn.example.org/ic/' }, early),
    );
    expect(attribute(other, 'script[src]', 'src')).to.equal('https://cdn.example.org/ic/embed-page.js');
    expect(attribute(other, 'link[rel="stylesheet"]', 'href')).to.equal(
      'https://cdn.example.org/ic/embed-page.css',
    );
  });

  it('lets the element fetch media as the native player does, by what the media host allows', () => {
    expect(only(page, 'clip-player').hasAttribute('crossorigin')).to.equal(false);
    const open = pageOf(embedPage(fullClip, {}, { ...site, mediaCors: true }, early));
    expect(attribute(open, 'clip-player', 'crossorigin')).to.equal('anonymous');
    expect(attribute(open, 'video', 'crossorigin')).to.equal('anonymous');
  });

  it('hides the title where nobody wants it, and keeps the link', () => {
    const plain = pageOf(embedPage(fullClip, { title: false }, site, early));
    expect(only(plain, 'clip-player').className).to.equal('untitled');
    expect(only(plain, 'clip-player > a').textContent).to.equal(fullClip.title);
  });

  it('says what has been corrected, and when, beside the player', () => {
    expect(only(page, 'main > .correction').textContent?.trim()).to.equal(
      'Correction, 24 November 2026: An earlier version named another town.',
    );
    expect(pageOf(embedPage(bareClip, {}, site)).querySelector('.correction')).to.equal(null);
  });

  it('says of a removed clip when that was, with a link to its article, and hands out none of its media', () => {
    const text = embedPage(fullClip, {}, site, Date.parse('2030-01-02'));
    const gone = pageOf(text);
    expect(only(gone, 'main').textContent).to.include('This clip was removed on 1 January 2030.');
    expect(attribute(gone, 'main a', 'href')).to.equal('https://news.example.org/2026/klitschko');
    expect(text).not.to.match(/clip-player|media\.example\.org/);
  });

  it('holds nothing that the strict policy forbids', () => {
    expect(forbidden(page)).to.deep.equal([]);
  });

  it('hands the whole clip to the player, and its title and text unbroken to readers, for every clip', () => {
    fc.assert(
      fc.property(anyClip, anyOptions, (clip, options) => {
        const any = pageOf(embedPage(clip, options, site, early));
        expect(clipIn(any)).to.deep.equal(clip);
        expect(any.title).to.equal(clip.title);
        expect(only(any, 'clip-player > a').textContent).to.equal(clip.title);
        expect(forbidden(any)).to.deep.equal([]);
        expect(any.querySelectorAll('body > main > clip-player')).to.have.length(1);
      }),
    );
  });
});
