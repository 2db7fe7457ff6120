import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { version } from '../../src/embed/release.js';
import { watchPage } from '../../src/site/watch-page.js';
import { attribute, clipIn, forbidden, only, pageOf } from './page-of.js';
import { anyClip, bareClip, fullClip, site } from './sample-clip.js';

const page = pageOf(watchPage(fullClip, site));
const text = (selector: string): string => only(page, selector).textContent ?? '';
const player = (query: string): Element =>
  only(pageOf(watchPage(fullClip, site, new URLSearchParams(query))), 'clip-player');

describe('watchPage', () => {
  it('has the title as its one heading of the first level, and with the site as the title of the page', () => {
    expect(text('h1')).to.equal(fullClip.title);
    expect(page.title).to.equal(`${fullClip.title} · Example Newsroom`);
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
    expect(text('.correction')).to.equal('An earlier version named another town.');
    expect(text('.credit')).to.equal('Stand-in footage');
  });

  it('shows the transcript by paragraphs', () => {
    expect(page.querySelectorAll('.transcript p')).to.have.length(2);
  });

  it('links the license when it is an address, and says it when it is words', () => {
    expect(attribute(page, '.license a', 'href')).to.equal('https://opensource.org/license/mit');
    const words = pageOf(watchPage({ ...fullClip, license: 'javascript:alert(1)' }, site));
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
    const box = only(pageOf(watchPage(tall, site)), 'clip-player');
    expect(box.getAttribute('ratio')).to.equal('9/16');
    expect(box.className).to.equal('tall');
    expect(only(pageOf(watchPage(bareClip, site)), 'clip-player').hasAttribute('ratio')).to.equal(false);
  });

  it('passes the segment of its address on to the player', () => {
    expect(player('start=12&end=20.5').outerHTML).to.match(/^<clip-player[^>]* start="12" end="20.5">/);
    expect(player('start=12').hasAttribute('end')).to.equal(false);
  });

  it('ignores what is no segment', () => {
    const box = player('start=soon&end="><script>&autoplay=1');
    expect(box.getAttributeNames()).to.deep.equal(['ratio']);
  });

  it('loads the script of this version', () => {
    expect(attribute(page, 'script[src]', 'src')).to.equal(
      `https://clips.example.org/inline-clip/${version}/inline-clip.js`,
    );
  });

  it('keeps every clip whole, and every text a text', () => {
    fc.assert(
      fc.property(anyClip, (clip) => {
        const any = pageOf(watchPage(clip, site));
        expect(clipIn(any)).to.deep.equal(clip);
        expect(only(any, 'h1').textContent).to.equal(clip.title);
        expect(forbidden(any)).to.deep.equal([]);
        expect(any.querySelectorAll('body > *')).to.have.length(2);
      }),
    );
  });
});
