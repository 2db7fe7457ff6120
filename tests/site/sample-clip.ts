import fc from 'fast-check';
import type { Clip, ClipChapter, ClipSource } from '../../src/clip/clip.js';
import { isClipId } from '../../src/clip/clip-id.js';
import { mimeType } from '../../src/clip/mime-type.js';
import { isUsableShape } from '../../src/clip/read-size.js';
import type { Site } from '../../src/site/site.js';

export const site: Site = { base: 'https://clips.example.org/', name: 'Example Newsroom' };

/** Before anything in the samples expires: milliseconds since 1970. */
export const early = Date.parse('2020-01-01');

/** A clip with every field, as `parseSiteClip` would give it. */
export const fullClip: Clip = {
  id: 'klitschko',
  kind: 'video',
  title: "Kyiv Mayor Klitschko: 'We Are Ready To Defend Our City'",
  description: 'A drawn town at sunrise.\n\nNobody speaks.',
  duration: 62,
  posters: [
    { url: 'https://media.example.org/small.jpg', width: 320, height: 180 },
    { url: 'https://media.example.org/large.jpg', width: 1280, height: 720 },
    { url: 'https://media.example.org/unknown.jpg' },
  ],
  sources: [
    { src: 'https://media.example.org/k.mp4', type: 'video/mp4', width: 640, height: 360, bitrate: 226904 },
    { src: 'https://media.example.org/k.m3u8', type: 'application/vnd.apple.mpegurl' },
  ],
  tracks: [
    { src: 'https://media.example.org/en.vtt', kind: 'captions', language: 'en', label: 'English' },
    { src: 'https://media.example.org/uk.vtt', kind: 'captions', language: 'uk', label: 'Українська' },
  ],
  chapters: [
    { title: 'Before dawn', start: 0, end: 16 },
    { title: 'Sunrise', start: 31 },
  ],
  storyboard: 'https://media.example.org/storyboard.vtt',
  described: [{ src: 'https://media.example.org/told.mp4', type: 'video/mp4' }],
  live: false,
  embedUrl: 'https://clips.example.org/embed/klitschko',
  pageUrl: 'https://news.example.org/2026/klitschko',
  publisher: { name: 'Example Newsroom', url: 'https://news.example.org/' },
  credit: 'Stand-in footage',
  license: 'https://opensource.org/license/mit',
  uploadDate: '2026-11-23T09:00:00Z',
  expires: '2030-01-01',
  language: 'en',
  transcript: 'First.\n\nSecond.',
  correction: { text: 'An earlier version named another town.', date: '2026-11-24' },
  contentRating: 'Shows a town',
  frameAncestors: ["'self'", 'https://*.example.org'],
};

/** Nothing but what a clip must have. */
export const bareClip: Clip = {
  id: 'bare',
  kind: 'video',
  title: 'Bare',
  posters: [],
  sources: [],
  tracks: [],
  chapters: [],
  live: false,
};

const hostile = ['</script>', '<!--', '"', "'", '&amp;', '<', '>', '\u2028', ']]>', '{{', '\\', '${', 'і'];

/** Words on one line, with everything in them that has ever broken a page. */
const line = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) =>
    parts
      .join('')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && text.length <= 300);

const url = fc.webUrl({ withQueryParameters: true }).map((address) => new URL(address).href);
const size = fc.integer({ min: 1, max: 10_000 });
const seconds = fc.integer({ min: 1, max: 10_000_000 }).map((milliseconds) => milliseconds / 1000);
const language = fc.constantFrom('en', 'uk', 'zh-Hant-TW');
const date = fc.constantFrom('2026-11-23', '2026-11-23T09:00:00Z');

const isUsable = ({ width, height }: { width?: number; height?: number }) =>
  !width || !height || isUsableShape(width, height);

const source = fc
  .record(
    { src: url, type: fc.constantFrom('video/mp4', 'audio/mp4; codecs="mp4a.40.2"') },
    { requiredKeys: ['src'] },
  )
  .chain((known) =>
    fc.record(
      {
        src: fc.constant(known.src),
        type: fc.constant(known.type),
        width: size,
        height: size,
        bitrate: size,
        size,
      },
      { requiredKeys: ['src', 'type'] },
    ),
  )
  .filter(isUsable)
  .map(({ type, ...rest }): ClipSource => {
    const said = type ?? mimeType(rest.src);
    return said ? { ...rest, type: said } : rest;
  });

const chapter = fc
  .record({ title: line, start: seconds, length: fc.option(seconds) })
  .map(
    ({ title, start, length }): ClipChapter =>
      length ? { title, start, end: Math.round((start + length) * 1000) / 1000 } : { title, start },
  );

/** Any clip that `parseSiteClip` could give. */
export const anyClip: fc.Arbitrary<Clip> = fc.record(
  {
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/).filter(isClipId),
    kind: fc.constantFrom('video', 'audio'),
    title: line,
    description: line,
    duration: seconds,
    posters: fc.array(
      fc.record({ url, width: size, height: size }, { requiredKeys: ['url'] }).filter(isUsable),
      { maxLength: 3 },
    ),
    sources: fc.uniqueArray(source, { maxLength: 4, selector: ({ src }) => src }),
    tracks: fc.array(
      fc.record({
        src: url,
        kind: fc.constant('captions'),
        language,
        label: line,
      }),
      { maxLength: 3 },
    ),
    chapters: fc.array(chapter, { maxLength: 4 }).map((list) => list.sort((a, b) => a.start - b.start)),
    storyboard: url,
    described: fc.uniqueArray(source, { minLength: 1, maxLength: 2, selector: ({ src }) => src }),
    live: fc.boolean(),
    embedUrl: url,
    pageUrl: url,
    publisher: fc.record({ name: line, url, logo: url }, { requiredKeys: ['name'] }),
    credit: line,
    license: line,
    uploadDate: date,
    expires: date,
    language,
    transcript: line,
    correction: fc.record({ text: line, date }, { requiredKeys: ['text'] }),
    contentRating: line,
    frameAncestors: fc.constantFrom(["'self'"], ['https://news.example.org:8443', '*.example.org']),
  },
  { requiredKeys: ['id', 'kind', 'title', 'posters', 'sources', 'tracks', 'chapters', 'live'] },
);
