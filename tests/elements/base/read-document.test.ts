import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import { ClipError } from '../../../src/clip/clip-error.js';
import { readDocument } from '../../../src/elements/base/read-document.js';

const base = 'https://news.example/article/';
const video = { '@type': 'VideoObject', name: 'A clip', identifier: 'a', contentUrl: '/a.mp4' };

const warnings: string[][] = [];

function read(...texts: (string | object)[]) {
  warnings.length = 0;
  const written = texts.map((text) => (typeof text === 'string' ? text : JSON.stringify(text)));
  const clip = readDocument({
    texts: written,
    base,
  });
  return { clip, problems: warnings };
}

describe('readDocument', () => {
  const { warn } = console;
  before(() => {
    console.warn = (text: string) => {
      const [document, ...problems] = text.split('\n');
      expect(document).to.equal(base);
      warnings.push(problems);
    };
  });
  after(() => {
    console.warn = warn;
  });

  it('reads what is usual at once', () => {
    const { clip, problems } = read({
      ...video,
      uploadDate: '2026-11-23T09:00:00Z',
      expires: '2999-01-01',
      inLanguage: 'pt-BR',
      duration: 'PT1M2.5S',
      bitrate: '800000',
      hasPart: [{ '@type': 'Clip', name: 'One', startOffset: 2, endOffset: '4.5' }],
    });
    expect(clip).not.to.be.an.instanceOf(Promise);
    expect(clip).to.deep.include({
      title: 'A clip',
      duration: 62.5,
      language: 'pt-BR',
      chapters: [{ title: 'One', start: 2, end: 4.5 }],
    });
    expect(problems).to.deep.equal([]);
  });

  const rare: [what: string, fields: object, expected: Partial<Clip>][] = [
    ['words', { name: 'A &#8220;clip&#8221;' }, { title: 'A “clip”' }],
    ['a date', { uploadDate: '2016-10-06 04:59:57' }, { uploadDate: '2016-10-06T04:59:57Z' }],
    ['an end', { expires: 'Jan 1, 2999' }, { expires: '2999-01-01' }],
    ['a language', { inLanguage: 'German' }, { language: 'de' }],
    ['a tag', { inLanguage: 'de-CH-1996' }, { language: 'de-CH-1996' }],
    ['a duration', { duration: '00:01:02' }, { duration: 62 }],
    [
      'a page as media',
      { contentUrl: 'https://youtu.be/a' },
      { sources: [], elsewhere: 'https://youtu.be/a' },
    ],
    ['a document of several things', { '@type': 'WebPage', video }, { title: 'A clip' }],
    [
      'parts that refer to each other',
      { publisher: { '@id': '#org' }, isPartOf: { '@id': '#org', name: 'News' } },
      { publisher: { name: 'News' } },
    ],
  ];
  for (const [what, fields, expected] of rare) {
    it(`fetches what reads ${what} in a rare form`, async () => {
      const { clip, problems } = read({ ...video, ...fields });
      expect(clip).to.be.an.instanceOf(Promise);
      expect(await clip).to.deep.include(expected);
      expect(problems).to.deep.equal([]);
    });
  }

  it('fetches what reads a script that is no JSON', async () => {
    expect((await read(`<!-- ${JSON.stringify(video)}; -->`).clip).id).to.equal('a');
  });

  it('tells once of what cannot be read in any form', async () => {
    const { clip, problems } = read({ ...video, uploadDate: 'some day', duration: 'long' });
    await clip;
    expect(problems).to.deep.equal([
      [
        "duration: expected an ISO 8601 duration, got 'long'",
        "uploadDate: expected an ISO 8601 date, got 'some day'",
      ],
    ]);
  });

  it('takes several scripts for one document, whose parts refer to each other', async () => {
    const { clip } = read(
      { '@type': 'Organization', '@id': '#org', name: 'News' },
      { ...video, publisher: { '@id': '#org' } },
    );
    expect(await clip).to.deep.include({ title: 'A clip', publisher: { name: 'News' } });
  });

  it('loses no script by another that is no JSON', async () => {
    const { clip, problems } = read('{ broken', video);
    expect((await clip).title).to.equal('A clip');
    expect(problems[0]?.[0]).to.match(/^SyntaxError/);
  });

  it('throws for a clip without an id, and rejects where there is no clip, or no JSON', async () => {
    expect(() => read({ '@type': 'VideoObject' })).to.throw(ClipError, 'identifier');
    const errorOf = (text: string | object) =>
      Promise.resolve(read(text).clip).catch((reason: unknown) => reason);
    expect(await errorOf({ '@type': 'WebPage' })).to.be.an.instanceOf(ClipError);
    expect(await errorOf('<!doctype html>')).to.be.an.instanceOf(SyntaxError);
  });
});
