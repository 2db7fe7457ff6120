import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { type EmbedOptions, withDefaults } from '../../src/embed/embed-options.js';
import { clipFace } from '../../src/site/clip-face.js';
import { attribute, only, pageOf } from './page-of.js';
import { bareClip, fullClip } from './sample-clip.js';

function face(clip: Clip, options: Partial<EmbedOptions> = {}, cors = true): Document {
  const watch = 'https://clips.example.org/watch/k';
  const place = { href: 'https://news.example.org/page', watch, cors, options: withDefaults(options) };
  return pageOf(`<clip-player>${clipFace(clip, place)}</clip-player>`);
}

const { contentRating, ...calmClip } = fullClip;

const names = (page: Document, selector: string): string[] => only(page, selector).getAttributeNames().sort();

describe('clipFace', () => {
  it('has a native player, whether script may run or not, which loads nothing by itself', () => {
    const video = only(face(calmClip), '.face > video');
    expect(video.hasAttribute('controls')).to.equal(true);
    expect(video.getAttribute('preload')).to.equal('none');
    expect(video.getAttribute('poster')).to.equal('https://media.example.org/large.jpg');
  });

  it('leads to where a clip without media can be watched, and has no player for it', () => {
    const page = face({ ...calmClip, sources: [], elsewhere: 'https://player.example/v/1?a=b' });
    const link = only(page, '.face p > a');
    expect(link.getAttribute('href')).to.equal('https://player.example/v/1?a=b');
    expect(link.parentElement?.textContent).to.include('can only be watched elsewhere');
    expect(page.querySelector('video')).to.equal(null);
  });

  it('takes the smallest picture that fills an article', () => {
    const posters = [1920, 640, 320].map((width) => ({
      url: `https://media.example.org/${width}.jpg`,
      width,
    }));
    const poster = (list: Clip['posters']) =>
      only(face({ ...calmClip, posters: list }), 'video').getAttribute('poster');
    expect(poster(posters)).to.equal('https://media.example.org/640.jpg');
    expect(poster(posters.slice(2))).to.equal('https://media.example.org/320.jpg');
    expect(poster([])).to.equal(null);
  });

  it('lists the sources in their order and every track', () => {
    const page = face(fullClip);
    const sources = [...page.querySelectorAll('.face source')].map((source) => [
      source.getAttribute('src'),
      source.getAttribute('type'),
    ]);
    expect(sources).to.deep.equal(fullClip.sources.map(({ src, type }) => [src, type]));
    const track = page.querySelectorAll('.face track')[1];
    expect(track?.outerHTML).to.equal(
      '<track src="https://media.example.org/uk.vtt" kind="captions" srclang="uk" label="Українська">',
    );
  });

  it('asks for media as another origin, and for captions at all, only where the media host allows it', () => {
    expect(attribute(face(fullClip), 'video', 'crossorigin')).to.equal('anonymous');
    const closed = face(fullClip, {}, false);
    expect(only(closed, 'video').hasAttribute('crossorigin')).to.equal(false);
    expect(closed.querySelector('track')).to.equal(null);
  });

  it('plays as the options say, as far as a browser can by itself', () => {
    const page = face(fullClip, {
      start: 12,
      end: 45,
      muted: true,
      loop: true,
      captions: 'uk',
      controls: false,
    });
    expect(attribute(page, 'source:first-child', 'src')).to.equal('https://media.example.org/k.mp4#t=12,45');
    expect(names(page, 'video')).to.include.members(['muted', 'loop']).and.not.include('controls');
    expect(attribute(page, 'track[default]', 'srclang')).to.equal('uk');
    expect(attribute(face(fullClip, { start: 12 }), 'source:first-child', 'src')).to.match(/#t=12$/);
  });

  it('never plays by itself: a native player under the element would sound on', () => {
    expect(names(face(fullClip, { autoplay: true }), 'video')).not.to.include('autoplay');
  });

  it('is an <audio> for an audio clip', () => {
    const page = face({ ...fullClip, kind: 'audio' });
    expect(page.querySelector('video')).to.equal(null);
    expect(only(page, '.face > audio').hasAttribute('controls')).to.equal(true);
  });

  it('says the length, the publisher and the credit in one line', () => {
    expect(only(face(fullClip), '.face > p').textContent).to.equal(
      '1:02 · Example Newsroom · Stand-in footage',
    );
  });

  it('has no such line when there is nothing to say', () => {
    expect(face(bareClip).querySelector('.face > p')).to.equal(null);
  });

  it('says first what the clip warns of, and has no poster then', () => {
    const page = face(fullClip);
    expect(only(page, '.face > .warning:first-child').textContent).to.equal(`Warning: ${contentRating}`);
    expect(only(page, 'video').hasAttribute('poster')).to.equal(false);
    expect(face(calmClip).querySelector('.warning')).to.equal(null);
  });

  it('ends with the fallback link', () => {
    expect(attribute(face(bareClip), 'clip-player > a:last-child', 'href')).to.equal(
      'https://news.example.org/page',
    );
  });
});
