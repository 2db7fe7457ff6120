import { expect } from '@esm-bundle/chai';
import { ClipError } from '../../src/clip/clip-error.js';
import { findMedia } from '../../src/clip/find-media.js';
import { textOf, valuesOf } from '../../src/clip/json-node.js';
import { nodeOf } from './node-of.js';

const video = { '@type': 'VideoObject', name: 'Found' };
const found = (value: unknown) => findMedia(nodeOf(value).node);

describe('findMedia', () => {
  const places: [document: unknown, path: string][] = [
    [video, ''],
    [[{ '@type': 'WebPage' }, video], '[1]'],
    [{ '@graph': [{ '@type': 'WebPage' }, video] }, '@graph[1]'],
    [{ '@type': 'NewsArticle', video }, 'video'],
    [{ '@type': 'NewsArticle', video: [video, video] }, 'video[0]'],
    [{ '@type': 'WebPage', mainEntity: video }, 'mainEntity'],
    [{ '@graph': [{ '@type': 'NewsArticle', associatedMedia: [video] }] }, '@graph[0].associatedMedia[0]'],
    [{ '@type': 'Event', subjectOf: { '@type': 'Article', video } }, 'subjectOf.video'],
    [[[video]], '[0].0'],
  ];
  for (const [document, path] of places) {
    it(`finds a video at ${path || 'the top'}`, () => expect(found(document).path).to.equal(path));
  }

  it('takes the one nearest to the top, and a video property before others', () => {
    expect(found({ mainEntity: { video }, trailer: video }).path).to.equal('trailer');
    expect(found({ audio: { '@type': 'AudioObject' }, video }).path).to.equal('video');
  });

  it('follows references to and fro, without end', () => {
    const document = {
      '@graph': [
        { '@id': '#v', ...video, publisher: { '@id': '#p' } },
        { '@id': '#p', name: 'P', owns: { '@id': '#v' } },
      ],
    };
    const [publisher] = valuesOf(found(document), 'publisher');
    expect(publisher && textOf(valuesOf(publisher, 'name')[0] ?? publisher)).to.equal('P');
  });

  it('takes an empty @id for none', () => {
    const document = {
      '@graph': [
        { '@id': '', ...video },
        { '@id': '', name: 'Page' },
      ],
    };
    expect(textOf(valuesOf(found(document), 'name')[0] ?? nodeOf('').node)).to.equal('Found');
  });

  it('answers for data that holds itself', () => {
    const loop: { [key: string]: unknown; self?: unknown; video?: unknown } = { '@type': 'NewsArticle' };
    loop.self = loop;
    expect(() => found(loop)).to.throw(ClipError, 'expected a VideoObject');
    loop.video = video;
    expect(found(loop).path).to.equal('video');
  });

  it('answers for large and deep documents', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 50_000; i++) deep = [deep];
    expect(() => found(deep)).to.throw(ClipError);
    expect(() => found(Array.from({ length: 300_000 }, () => ({})))).to.throw(ClipError);
  });

  it('takes no other untyped object for a video', () => {
    expect(() => found({ image: { contentUrl: 'a.jpg' }, video: { name: 'no address' } })).to.throw(
      ClipError,
    );
    expect(() => found({ video: { '@type': 'ImageObject', contentUrl: 'a.jpg' } })).to.throw(ClipError);
  });
});
