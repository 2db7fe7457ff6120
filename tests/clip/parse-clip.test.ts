import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Clip } from '../../src/clip/clip.js';
import { ClipError, type ClipProblem } from '../../src/clip/clip-error.js';
import { parseClip } from '../../src/clip/parse-clip.js';

const base = 'https://news.example/clips/klitschko.json';
const title = "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'";
const least = { '@type': 'VideoObject', name: title };

const whole = {
  '@context': 'https://schema.org',
  '@type': 'VideoObject',
  identifier: 'klitschko',
  name: title,
  description: 'The mayor speaks.\nAt length.',
  duration: 'PT1M2S',
  thumbnailUrl: [{ '@type': 'ImageObject', url: '../p/640.jpg', width: 640, height: 360 }, '/p/1280.jpg'],
  contentUrl: '/m/k.mp4',
  encoding: [{ contentUrl: '/m/k.m3u8' }],
  caption: { contentUrl: '/m/en.vtt', inLanguage: 'en', name: 'English' },
  hasPart: { '@type': 'Clip', name: 'Question', startOffset: 0, endOffset: 12 },
  associatedMedia: [
    { '@type': 'MediaObject', contentUrl: '/m/other.pdf' },
    { '@type': 'MediaObject', additionalType: 'storyboard', contentUrl: '/m/board.vtt' },
    {
      '@type': 'VideoObject',
      accessibilityFeature: ['captions', 'audioDescription'],
      contentUrl: '/m/told.mp4',
    },
    {
      additionalType: 'https://news.example/terms#audio-description',
      encoding: { contentUrl: '/m/told-small.mp4', height: 270 },
    },
  ],
  publication: { '@type': 'BroadcastEvent', isLiveBroadcast: true },
  embedUrl: '/embed/klitschko',
  url: '/watch/klitschko',
  publisher: { '@type': 'Organization', name: 'The Example' },
  creditText: 'Photo: A. Writer',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  uploadDate: '2022-03-01T10:00:00Z',
  inLanguage: 'en',
  transcript: 'We are ready.',
  expires: '2032-03-01',
  correction: 'The name was spelt wrongly.',
  contentRating: 'Distressing pictures',
  additionalProperty: { '@type': 'PropertyValue', name: 'frame-ancestors', value: 'https://*.news.example' },
};

const expected: Clip = {
  id: 'klitschko',
  kind: 'video',
  title,
  description: 'The mayor speaks.\nAt length.',
  duration: 62,
  posters: [
    { url: 'https://news.example/p/640.jpg', width: 640, height: 360 },
    { url: 'https://news.example/p/1280.jpg' },
  ],
  sources: [
    { src: 'https://news.example/m/k.mp4', type: 'video/mp4' },
    { src: 'https://news.example/m/k.m3u8', type: 'application/vnd.apple.mpegurl' },
  ],
  described: [
    { src: 'https://news.example/m/told.mp4', type: 'video/mp4' },
    { src: 'https://news.example/m/told-small.mp4', type: 'video/mp4', height: 270 },
  ],
  tracks: [{ src: 'https://news.example/m/en.vtt', kind: 'captions', language: 'en', label: 'English' }],
  chapters: [{ title: 'Question', start: 0, end: 12 }],
  storyboard: 'https://news.example/m/board.vtt',
  live: true,
  embedUrl: 'https://news.example/embed/klitschko',
  pageUrl: 'https://news.example/watch/klitschko',
  publisher: { name: 'The Example' },
  credit: 'Photo: A. Writer',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  uploadDate: '2022-03-01T10:00:00Z',
  expires: '2032-03-01',
  language: 'en',
  transcript: 'We are ready.',
  correction: { text: 'The name was spelt wrongly.' },
  contentRating: 'Distressing pictures',
};

function problemsOf(document: unknown): string[] {
  const problems: ClipProblem[] = [];
  parseClip(document, base, (problem) => problems.push(problem));
  for (const { path, message } of problems) expect(message.startsWith(`${path}: expected `)).to.equal(true);
  return problems.map(({ message }) => message);
}

describe('parseClip', () => {
  it('reads every field of the allow-list', () => {
    expect(parseClip(whole, base)).to.deep.equal(expected);
    expect(problemsOf(whole)).to.deep.equal([]);
  });

  it('needs no more than a type and a name', () => {
    expect(parseClip(least, base)).to.deep.equal({
      id: 'klitschko',
      kind: 'video',
      title,
      posters: [],
      sources: [],
      tracks: [],
      chapters: [],
      live: false,
    });
  });

  for (const type of [
    'AudioObject',
    ['Thing', 'AudioObject'],
    'https://schema.org/AudioObject',
    'schema:AudioObject',
  ]) {
    it(`takes ${JSON.stringify(type)} for audio`, () => {
      expect(parseClip({ ...least, '@type': type }, base).kind).to.equal('audio');
    });
  }

  const article = { '@type': 'NewsArticle', name: 'Article' };
  const places: [string, unknown][] = [
    ['a list', [article, least]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [article, least] }],
    ['a graph of one', { '@graph': least }],
    ['a list of graphs', [article, { '@graph': [article, least] }]],
  ];
  for (const [words, document] of places) {
    it(`finds the video in ${words}`, () => {
      expect(parseClip(document, base).title).to.equal(title);
    });
  }

  it('says the path inside a graph', () => {
    expect(problemsOf({ '@graph': [article, { ...least, duration: '1:02' }] })).to.deep.equal([
      "@graph[1].duration: expected an ISO 8601 duration, got '1:02'",
    ]);
  });

  const hopeless: [string, unknown, path: string, message: string][] = [
    ['nothing', null, '@type', '@type: expected a VideoObject or AudioObject, got nothing'],
    ['text', 'clip', '@type', '@type: expected a VideoObject or AudioObject, got nothing'],
    ['another type', article, '@type', "@type: expected a VideoObject or AudioObject, got 'NewsArticle'"],
    ['an empty list', [], '@type', '@type: expected a VideoObject or AudioObject, got nothing'],
    ['no name', { '@type': 'VideoObject' }, 'name', 'name: expected words, got nothing'],
    ['an empty name', { ...least, name: ' ' }, 'name', "name: expected words, got ' '"],
  ];
  for (const [words, document, path, message] of hopeless) {
    it(`throws where there is ${words}`, () => {
      expect(() => parseClip(document, base))
        .to.throw(ClipError, message)
        .with.property('path', path);
    });
  }

  it('throws where neither the document nor its address gives an id', () => {
    const parse = () => parseClip(least, 'https://news.example/');
    expect(parse).to.throw(ClipError, 'identifier: expected an id').with.property('path', 'identifier');
  });

  it('leaves out and reports every broken part, and keeps the clip', () => {
    const broken = Object.fromEntries(
      Object.keys(whole).map((key) => [
        key,
        /^(@|name|identifier|expires)/.test(key) ? Reflect.get(whole, key) : [{}],
      ]),
    );
    const clip = parseClip(broken, base);
    expect(clip).to.deep.equal({ ...parseClip(least, base), id: 'klitschko', expires: whole.expires });
    expect(problemsOf(broken)).to.include.members([
      'thumbnailUrl[0]: expected an http(s) address, got an object',
      'encoding[0].contentUrl: expected an http(s) address, got nothing',
      'publisher[0]: expected words, got an object',
      'duration[0]: expected an ISO 8601 duration, got an object',
    ]);
  });

  it('takes every value single or as a list', () => {
    const listed = Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, [value].flat()]));
    expect(parseClip(listed, base)).to.deep.equal(expected);
  });

  const live: [unknown, boolean][] = [
    [true, true],
    ['true', true],
    ['https://schema.org/True', true],
    [false, false],
    ['https://schema.org/False', false],
    [undefined, false],
    [{}, false],
  ];
  for (const [endDate, holds] of [
    ['2018-10-27T14:37:14+00:00', false],
    [new Date(Date.now() + 60_000).toISOString(), true],
    ['', true],
    ['soon', true],
  ] as const) {
    it(`takes a broadcast with the endDate ${endDate || 'empty'} for ${holds ? 'live' : 'over'}`, () => {
      const publication = { '@type': 'BroadcastEvent', isLiveBroadcast: true, endDate };
      expect(parseClip({ ...least, publication }, base).live).to.equal(holds);
    });
  }

  it('takes false for no address and for no words', () => {
    const problems: string[] = [];
    const none = {
      thumbnailUrl: false,
      embedUrl: false,
      url: false,
      license: false,
      publisher: { name: false },
    };
    const clip = parseClip({ ...least, ...none }, base, ({ path }) => problems.push(path));
    expect(clip).to.not.have.any.keys('embedUrl', 'pageUrl', 'license', 'publisher');
    expect(clip.posters).to.deep.equal([]);
    expect(problems).to.deep.equal(['publisher']);
    expect(parseClip({ ...least, expires: false }, base)).to.include({ expires: 'false' });
  });

  for (const [isLiveBroadcast, holds] of live) {
    it(`takes isLiveBroadcast ${JSON.stringify(isLiveBroadcast)} for ${holds}`, () => {
      expect(parseClip({ ...least, publication: [{}, { isLiveBroadcast }] }, base).live).to.equal(holds);
    });
  }

  it('takes a duration of any ISO 8601 form, and no other', () => {
    expect(parseClip({ ...least, duration: 'PT62S' }, base).duration).to.equal(62);
    expect(parseClip({ ...least, duration: 'PT0.5S' }, base).duration).to.equal(0.5);
    expect(parseClip({ ...least, duration: '62' }, base)).not.to.have.property('duration');
  });

  it('ignores what it does not know, prototypes included', () => {
    const text = `{"__proto__":{"url":"https://evil.example/"},"constructor":1,"autoplay":true,"@type":"VideoObject","name":"n"}`;
    const clip = parseClip(JSON.parse(text), base);
    expect(Object.keys(clip).sort()).to.deep.equal([
      'chapters',
      'id',
      'kind',
      'live',
      'posters',
      'sources',
      'title',
      'tracks',
    ]);
    expect(Object.getPrototypeOf(clip)).to.equal(Object.prototype);
    expect(clip.pageUrl).to.equal(undefined);
    expect({}).not.to.have.property('url');
  });

  const addresses = [
    'contentUrl',
    'thumbnailUrl',
    'embedUrl',
    'url',
    'encoding',
    'caption',
    'associatedMedia',
  ];
  const hostile = fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    '//a b',
    'x',
  );
  const wrapped = fc.oneof(
    hostile,
    hostile.map((contentUrl) => ({ contentUrl, url: contentUrl, name: 'n', logo: contentUrl })),
  );

  it('hands out no address but http(s), whatever comes', () => {
    const document = fc.dictionary(fc.constantFrom(...addresses), fc.oneof(wrapped, fc.array(wrapped)));
    fc.assert(
      fc.property(document, hostile, (fields, url) => {
        const publisher = { name: 'n', url, logo: [{ url }] };
        const clip = parseClip({ ...fields, ...least, publisher }, base);
        expect(JSON.stringify({ ...clip, title: '' })).not.to.match(/"(javascript|data|file):/);
      }),
    );
  });

  it('answers any JSON with a clip or a ClipError, and writes nothing into it', () => {
    const key = fc.constantFrom(...Object.keys(whole), '__proto__', '@graph');
    const document = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()), fc.array(fc.jsonValue()));
    fc.assert(
      fc.property(document, fc.boolean(), (value, isMedia) => {
        const input = isMedia ? { ...Object(value), ...least } : value;
        const before = JSON.stringify(input);
        try {
          expect(parseClip(input, base).title).to.be.a('string');
        } catch (error) {
          expect(error).to.be.an.instanceOf(ClipError);
        }
        expect(JSON.stringify(input)).to.equal(before);
      }),
      { numRuns: 300 },
    );
  });
});
