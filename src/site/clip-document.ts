import type { Clip, ClipCorrection, ClipImage, ClipSource, ClipTrack } from '../clip/clip.js';
import { type Moment, searchMoments, seekTarget } from './search-moments.js';

/** A JSON-LD object for `JSON.stringify`, which drops undefined values. */
export type JsonLd = { readonly [key: string]: unknown };

/**
 * Writes a clip as the schema.org document that `parseClip` reads, with absolute addresses. `parseClip` returns the
 * same clip. `watch` is the address of the clip's page on this site. With it the document also has the properties
 * that search engines need for moments, only the chapters that they accept, and a date with a time.
 */
export function clipDocument(clip: Clip, watch?: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': clip.kind === 'audio' ? 'AudioObject' : 'VideoObject',
    identifier: clip.id,
    name: words(clip.title),
    description: words(clip.description),
    duration: clip.duration === undefined ? undefined : isoDuration(clip.duration),
    uploadDate: watch === undefined ? clip.uploadDate : withTime(clip.uploadDate),
    expires: words(clip.expires),
    inLanguage: clip.language,
    url: clip.pageUrl,
    embedUrl: clip.embedUrl,
    ...mediaFields(clip),
    ...momentFields(clip, watch),
    ...peopleFields(clip),
    transcript: words(clip.transcript),
    correction: clip.correction && correction(clip.correction),
    contentRating: words(clip.contentRating),
    additionalProperty: clip.frameAncestors && {
      '@type': 'PropertyValue',
      name: 'frame-ancestors',
      value: clip.frameAncestors,
    },
  };
}

function mediaFields(clip: Clip): JsonLd {
  return {
    thumbnailUrl: some(clip.posters.map(({ url }) => url)),
    thumbnail: some(clip.posters.filter(({ width, height, type }) => width || height || type).map(image)),
    contentUrl: clip.sources[0]?.src ?? clip.elsewhere,
    encodingFormat: clip.sources.length || !clip.elsewhere ? undefined : 'text/html',
    encoding: some(clip.sources.map((source) => encoding(source, clip.kind))),
    caption: some(clip.tracks.map(caption)),
    associatedMedia: some([
      ...(clip.storyboard
        ? [{ '@type': 'MediaObject', additionalType: 'storyboard', contentUrl: clip.storyboard }]
        : []),
      ...(clip.described ?? []).map((source) => described(source, clip.kind)),
    ]),
    publication: clip.live ? publication(clip) : undefined,
  };
}

/**
 * Writes that a clip is live. Search engines reject a `BroadcastEvent` without dates, so that it is a plain event then.
 * https://developers.google.com/search/docs/appearance/structured-data/video#broadcast-event
 */
function publication({ broadcast }: Clip): JsonLd {
  return {
    '@type': broadcast ? 'BroadcastEvent' : 'PublicationEvent',
    isLiveBroadcast: true,
    startDate: broadcast?.start,
    endDate: broadcast?.end,
  };
}

function peopleFields({ publisher, credit, license }: Clip): JsonLd {
  return {
    publisher: publisher && { '@type': 'Organization', ...publisher, name: words(publisher.name) },
    creditText: words(credit),
    license: words(license),
  };
}

/**
 * Returns a day with its first second in UTC. Search engines report a date without time and time zone as invalid.
 * https://developers.google.com/search/docs/appearance/structured-data/video#video-object
 */
function withTime(date: string | undefined): string | undefined {
  return date?.replace(/^\d{4}-\d\d-\d\d$/, '$&T00:00:00Z');
}

/** Formats seconds as an ISO 8601 duration with up to nine decimal places and without an exponent. */
function isoDuration(seconds: number): string {
  return `PT${seconds.toFixed(9).replace(/\.?0+$/, '')}S`;
}

/** Writes the details of an image. Search engines accept an `ImageObject` as `thumbnail` alone (unhead#369). */
function image({ url, width, height, type }: ClipImage): JsonLd {
  return { '@type': 'ImageObject', url, width, height, encodingFormat: type };
}

function encoding({ src, type, width, height, bitrate, size }: ClipSource, kind: Clip['kind']): JsonLd {
  return {
    '@type': kind === 'audio' ? 'AudioObject' : 'VideoObject',
    contentUrl: src,
    encodingFormat: type,
    width,
    height,
    bitrate,
    contentSize: size,
  };
}

/**
 * Writes a media object with audio description. It has two properties, because schema.org defines a term for
 * `accessibilityFeature`, but none for versions of a clip.
 */
function described(source: ClipSource, kind: Clip['kind']): JsonLd {
  return {
    ...encoding(source, kind),
    additionalType: 'audioDescription',
    accessibilityFeature: 'audioDescription',
  };
}

function caption({ src, language, label }: ClipTrack): JsonLd {
  return {
    '@type': 'MediaObject',
    contentUrl: src,
    encodingFormat: 'text/vtt',
    inLanguage: language,
    name: words(label),
  };
}

function momentFields(clip: Clip, watch?: string): JsonLd {
  const chapters = watch === undefined ? clip.chapters : searchMoments(clip, watch);
  const target = watch && seekTarget(clip, watch);
  return {
    hasPart: some(chapters.map(part)),
    potentialAction: target && {
      '@type': 'SeekToAction',
      target,
      'startOffset-input': 'required name=seek_to_second_number',
    },
  };
}

function part({ title, start, end, url }: Moment): JsonLd {
  return { '@type': 'Clip', name: words(title), startOffset: start, endOffset: end, url };
}

/** Writes a correction: plain text without a date, as in most documents, else a `CorrectionComment`. */
function correction({ text, date }: ClipCorrection): string | JsonLd | undefined {
  const plain = words(text);
  return date ? { '@type': 'CorrectionComment', text: plain, datePublished: date } : plain;
}

/** Escapes text that looks like a character reference, because readers of documents decode them. */
function words(text: string | undefined): string | undefined {
  return text?.replace(/&(?=#?\w{1,8};)/g, '&amp;');
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length ? items : undefined;
}
