import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { clipFace } from '../../src/site/clip-face.js';
import { attribute, only, pageOf } from './page-of.js';
import { bareClip, fullClip } from './sample-clip.js';

const face = (clip: Clip): Document =>
  pageOf(`<clip-player>${clipFace(clip, 'https://news.example.org/page')}</clip-player>`);

describe('clipFace', () => {
  it('has a native player for readers without script, which loads nothing by itself', () => {
    const video = only(face(fullClip), 'noscript > video');
    expect(video.hasAttribute('controls')).to.equal(true);
    expect(video.getAttribute('preload')).to.equal('none');
    expect(video.getAttribute('poster')).to.equal('https://media.example.org/large.jpg');
  });

  it('lists the sources in their order and every track', () => {
    const page = face(fullClip);
    const sources = [...page.querySelectorAll('noscript source')].map((source) => [
      source.getAttribute('src'),
      source.getAttribute('type'),
    ]);
    expect(sources).to.deep.equal(fullClip.sources.map(({ src, type }) => [src, type]));
    const track = page.querySelectorAll('noscript track')[1];
    expect(track?.outerHTML).to.equal(
      '<track src="https://media.example.org/uk.vtt" kind="captions" srclang="uk" label="Українська">',
    );
  });

  it('is an <audio> for an audio clip', () => {
    const page = face({ ...fullClip, kind: 'audio' });
    expect(page.querySelector('noscript video')).to.equal(null);
    expect(only(page, 'noscript > audio').hasAttribute('controls')).to.equal(true);
  });

  it('says the length, the publisher and the credit in one line', () => {
    expect(only(face(fullClip), 'noscript > p').textContent).to.equal(
      '1:02 · Example Newsroom · Stand-in footage',
    );
  });

  it('has no such line when there is nothing to say', () => {
    expect(face(bareClip).querySelector('noscript > p')).to.equal(null);
  });

  it('ends with the fallback link', () => {
    expect(attribute(face(bareClip), 'clip-player > a:last-child', 'href')).to.equal(
      'https://news.example.org/page',
    );
  });
});
