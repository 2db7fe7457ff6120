import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Clip } from '../../src/clip/clip.js';
import { clipDocument } from '../../src/site/clip-document.js';
import { parseSiteClip } from '../../src/site/parse-site-clip.js';
import { anyClip, bareClip, fullClip } from './sample-clip.js';

/** The clip as it comes out of its own document, on another site. */
function readBack(clip: Clip): Clip {
  const document: unknown = JSON.parse(JSON.stringify(clipDocument(clip)));
  return parseSiteClip(document, 'https://elsewhere.example/other.json', ({ message }) => {
    throw new Error(message);
  });
}

describe('clipDocument', () => {
  it('is read back as the same clip when every field is there', () => {
    expect(readBack(fullClip)).to.deep.equal(fullClip);
  });

  it('is read back as the same clip when there is next to nothing', () => {
    expect(readBack(bareClip)).to.deep.equal(bareClip);
  });

  it('is read back as the same clip, without a problem reported, for every clip', () => {
    fc.assert(
      fc.property(anyClip, (clip) => {
        expect(readBack(clip)).to.deep.equal(clip);
      }),
    );
  });

  it('names the type that search engines look for', () => {
    expect(clipDocument(fullClip)).to.include({ '@context': 'https://schema.org', '@type': 'VideoObject' });
    expect(clipDocument({ ...fullClip, kind: 'audio' })).to.include({ '@type': 'AudioObject' });
  });

  it('gives the first source as contentUrl and the length in ISO 8601', () => {
    const document = clipDocument({ ...fullClip, duration: 62.5 });
    expect(document).to.include({ contentUrl: 'https://media.example.org/k.mp4', duration: 'PT62.5S' });
  });

  it('gives addresses as thumbnailUrl, which search engines require, and their sizes beside', () => {
    const [small, large] = ['640', '1280'].map((name) => `https://media.example.org/${name}.jpg`) as [
      string,
      string,
    ];
    const posters = [{ url: small, width: 640, height: 360 }, { url: large }];
    const document: unknown = JSON.parse(JSON.stringify(clipDocument({ ...bareClip, posters })));
    expect(document).to.deep.include({
      thumbnailUrl: [small, large],
      thumbnail: [{ '@type': 'ImageObject', url: small, width: 640, height: 360 }],
    });
    expect(readBack({ ...bareClip, posters }).posters).to.deep.equal(posters);
  });

  it('writes lengths without an exponent and without an end of zeros', () => {
    const durations = [0.0000001, 3600, 100000000].map((duration) => clipDocument({ ...bareClip, duration }));
    expect(durations.map(({ duration }) => duration)).to.deep.equal([
      'PT0.0000001S',
      'PT3600S',
      'PT100000000S',
    ]);
  });

  it('says of each chapter where it can be seen, on the site that is given', () => {
    const { hasPart } = clipDocument(fullClip, 'https://clips.example.org/watch/klitschko');
    expect(hasPart).to.deep.include.members([
      {
        '@type': 'Clip',
        name: 'Sunrise',
        startOffset: 31,
        endOffset: 62,
        url: 'https://clips.example.org/watch/klitschko?start=31',
      },
    ]);
  });

  it('gives search engines a day with a time and its zone', () => {
    const watch = 'https://clips.example.org/watch/klitschko';
    const written = ['2016-10-20', '2016-10', '2016-10-20T09:00:00+03:00'].map(
      (uploadDate) => clipDocument({ ...bareClip, uploadDate }, watch).uploadDate,
    );
    expect(written).to.deep.equal(['2016-10-20T00:00:00Z', '2016-10', '2016-10-20T09:00:00+03:00']);
  });

  it('leaves out what the clip does not have', () => {
    const text = JSON.stringify(clipDocument(bareClip));
    expect(Object.keys(JSON.parse(text))).to.deep.equal(['@context', '@type', 'identifier', 'name']);
  });

  it('says that a live clip is live, as a broadcast only with the dates that search engines require', () => {
    const publication = { '@type': 'PublicationEvent', isLiveBroadcast: true };
    const text = JSON.stringify(clipDocument({ ...bareClip, live: true }).publication);
    expect(JSON.parse(text)).to.deep.equal(publication);
    const broadcast = { start: '2026-11-23T09:00:00Z', end: '2099-11-23T10:00:00+01:00' };
    const clip = { ...bareClip, live: true, broadcast };
    expect(clipDocument(clip).publication).to.deep.equal({
      '@type': 'BroadcastEvent',
      isLiveBroadcast: true,
      startDate: broadcast.start,
      endDate: broadcast.end,
    });
    expect(readBack(clip)).to.deep.equal(clip);
  });
});
