import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { version } from '../../src/embed/release.js';
import { searchMoments } from '../../src/site/search-moments.js';
import { siteUrls } from '../../src/site/site-urls.js';
import { watchPage } from '../../src/site/watch-page.js';
import { attribute, clipIn, forbidden, only, pageOf } from './page-of.js';
import { anyClip, bareClip, early, fullClip, site } from './sample-clip.js';

const page = pageOf(watchPage(fullClip, site, undefined, early));
const text = (selector: string): string => only(page, selector).textContent ?? '';
const player = (query: string): Element =>
  only(pageOf(watchPage(fullClip, site, new URLSearchParams(query), early)), 'clip-player');

describe('watchPage', () => {
  it('has the title as its one heading of the first level, and as the title of the page', () => {
    expect(text('h1')).to.equal(fullClip.title);
    expect(page.title).to.equal(fullClip.title);
  });

  it('names the site in the title of the page where both are short enough to be shown', () => {
    expect(pageOf(watchPage(bareClip, site)).title).to.equal('Bare · Example Newsroom');
  });

  it('says in its head what crawlers and chats want to know', () => {
    expect(attribute(page, 'meta[property="og:url"]', 'content')).to.equal(
      'https://clips.example.org/watch/klitschko',
    );
    expect(page.querySelectorAll('head > link[type$="+oembed"]')).to.have.length(2);
  });

  it('gives each chapter an address of its own in the JSON-LD', () => {
    const data = JSON.parse(text('script[type="application/ld+json"]'));
    expect(data.hasPart[0]).to.deep.equal({
      '@type': 'Clip',
      name: 'Before dawn',
      startOffset: 0,
      endOffset: 16,
      url: 'https://clips.example.org/watch/klitschko?end=16',
    });
  });

  it('says how an address begins at any second, whatever excerpt its own address has', () => {
    const cut = pageOf(watchPage(fullClip, site, new URLSearchParams('start=12&end=20'), early));
    for (const each of [page, cut]) {
      const data = JSON.parse(only(each, 'script[type="application/ld+json"]').textContent ?? '');
      expect(data.potentialAction).to.deep.equal({
        '@type': 'SeekToAction',
        target: 'https://clips.example.org/watch/klitschko?start={seek_to_second_number}',
        'startOffset-input': 'required name=seek_to_second_number',
      });
      expect(data.hasPart).to.have.length(2);
    }
  });

  it('offers no moments of a live stream', () => {
    const live = pageOf(watchPage({ ...fullClip, live: true }, site, undefined, early));
    const data = JSON.parse(only(live, 'script[type="application/ld+json"]').textContent ?? '');
    expect(data).not.to.have.any.keys('potentialAction', 'hasPart');
  });

  it('keeps a title of a chapter that would end the script a title', () => {
    const title = '</script><script>alert(1)</script><!-- &amp; "';
    const odd = pageOf(watchPage({ ...fullClip, chapters: [{ title, start: 1 }] }, site, undefined, early));
    expect(clipIn(odd).chapters[0]?.title).to.equal(title);
    expect(forbidden(odd)).to.deep.equal([]);
  });

  it('says of a removed clip when that was, with a link to its article', () => {
    const gone = pageOf(watchPage(fullClip, site, undefined, Date.parse('2030-01-01')));
    expect(only(gone, 'main').textContent).to.include('removed on 1 January 2030');
    expect(attribute(gone, 'main a', 'href')).to.equal(fullClip.pageUrl ?? '');
  });

  it('is the canonical page of the clip on this site', () => {
    expect(attribute(page, 'link[rel="canonical"]', 'href')).to.equal(
      'https://clips.example.org/watch/klitschko',
    );
  });

  it('says who published it, when, and how long it is', () => {
    expect(text('.facts')).to.equal('Example Newsroom · 23 November 2026 · 1:02');
    expect(attribute(page, '.facts a', 'href')).to.equal('https://news.example.org/');
    expect(attribute(page, '.facts time', 'datetime')).to.equal('2026-11-23T09:00:00Z');
  });

  it('shows the description, the warning, the correction and the credit', () => {
    expect([...page.querySelectorAll('.description')].map((part) => part.textContent)).to.deep.equal([
      'A drawn town at sunrise.',
      'Nobody speaks.',
    ]);
    expect(text('.rating')).to.equal('Shows a town');
    expect(text('.correction').trim()).to.equal(
      'Correction, 24 November 2026: An earlier version named another town.',
    );
    expect(text('.credit')).to.equal('Stand-in footage');
  });

  it('shows the transcript by paragraphs, under a heading', () => {
    expect(text('.transcript > h2')).to.equal('Transcript');
    expect(page.querySelectorAll('.transcript p')).to.have.length(2);
  });

  it('links the license when it is an address, and says it when it is words', () => {
    expect(attribute(page, '.license a', 'href')).to.equal('https://opensource.org/license/mit');
    const words = pageOf(watchPage({ ...fullClip, license: 'javascript:alert(1)' }, site, undefined, early));
    expect(words.querySelector('.license a')).to.equal(null);
    expect(only(words, '.license').textContent).to.equal('javascript:alert(1)');
  });

  it('has no empty parts for a clip that has next to nothing', () => {
    const bare = pageOf(watchPage(bareClip, site));
    expect([...bare.querySelectorAll('article > *')].map(({ localName }) => localName)).to.deep.equal([
      'clip-player',
      'h1',
    ]);
  });

  it('reserves the box in the shape of the clip, and marks a tall one', () => {
    expect(player('').getAttribute('ratio')).to.equal('16/9');
    const tall = {
      ...fullClip,
      sources: [{ src: 'https://media.example.org/v.mp4', width: 360, height: 640 }],
    };
    const box = only(pageOf(watchPage(tall, site, undefined, early)), 'clip-player');
    expect(box.getAttribute('ratio')).to.equal('9/16');
    expect(box.className).to.equal('tall');
    expect(only(pageOf(watchPage(bareClip, site)), 'clip-player').hasAttribute('ratio')).to.equal(false);
  });

  it('passes the excerpt of its address on to the player', () => {
    expect(player('start=12&end=20.5').outerHTML).to.match(/^<clip-player[^>]* start="12" end="20.5">/);
    expect(player('start=12').hasAttribute('end')).to.equal(false);
  });

  it('ignores what is no excerpt', () => {
    const box = player('start=soon&end="><script>&autoplay=1');
    expect(box.getAttributeNames()).to.deep.equal(['ratio']);
  });

  it('loads its own script and that of the library, of this version, in this order', () => {
    const sources = [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'));
    const folder = `https://clips.example.org/inline-clip/${version}`;
    expect(sources).to.deep.equal([`${folder}/watch-page.js`, `${folder}/inline-clip.js`]);
  });

  it('keeps every clip whole, and every text a text', () => {
    fc.assert(
      fc.property(anyClip, (clip) => {
        const any = pageOf(watchPage(clip, site, undefined, early));
        const { uploadDate: day = '', ...read } = clipIn(any);
        const { uploadDate = '', ...given } = clip;
        expect({ ...read, chapters: [] }).to.deep.equal({ ...given, chapters: [] });
        expect(Date.parse(day)).to.deep.equal(Date.parse(uploadDate));
        const moments = searchMoments(clip, siteUrls(site).watch(clip.id));
        expect(clipIn(any).chapters).to.deep.equal(moments.map(({ url: _, ...chapter }) => chapter));
        expect(only(any, 'h1').textContent).to.equal(clip.title);
        expect(forbidden(any)).to.deep.equal([]);
        expect(any.querySelectorAll('body > *')).to.have.length(2);
      }),
    );
  });
});
