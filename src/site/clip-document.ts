import type { Clip, ClipCorrection, ClipImage, ClipSource, ClipTrack } from '../clip/clip.js';
import { type Moment, searchMoments, seekTarget } from './search-moments.js';

/** A JSON-LD object: plain data, ready for `JSON.stringify`, which drops what is undefined. */
export type JsonLd = { readonly [key: string]: unknown };

/**
 * Writes a clip as the schema.org document that `parseClip` reads, with absolute addresses only.
 * `parseClip` gives the same clip back. Where `watch`, the address of the clip's page on this site, is given, the
 * document has what search engines need to offer moments, and only the chapters that they accept.
 */
export function clipDocument(clip: Clip, watch?: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': clip.kind === 'audio' ? 'AudioObject' : 'VideoObject',
    identifier: clip.id,
    name: words(clip.title),
    description: words(clip.description),
    duration: clip.duration === undefined ? undefined : isoDuration(clip.duration),
    uploadDate: clip.uploadDate,
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
    thumbnailUrl: some(clip.posters.map(image)),
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
    publication: clip.live ? { '@type': 'BroadcastEvent', isLiveBroadcast: true } : undefined,
  };
}

function peopleFields({ publisher, credit, license }: Clip): JsonLd {
  return {
    publisher: publisher && { '@type': 'Organization', ...publisher, name: words(publisher.name) },
    creditText: words(credit),
    license: words(license),
  };
}

/** Seconds as ISO 8601, to a billionth and without an exponent. */
function isoDuration(seconds: number): string {
  return `PT${seconds.toFixed(9).replace(/\.?0+$/, '')}S`;
}

/** A picture of unknown size is its address alone, which is what search engines read best. */
function image({ url, width, height, type }: ClipImage): string | JsonLd {
  const more = { width, height, encodingFormat: type };
  return width || height || type ? { '@type': 'ImageObject', url, ...more } : url;
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

/** Both ways to say it: schema.org has a word for what media offer, and none for a version of a clip. */
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

/** Words alone where there is no date, as most documents have it. */
function correction({ text, date }: ClipCorrection): string | JsonLd | undefined {
  const plain = words(text);
  return date ? { '@type': 'CorrectionComment', text: plain, datePublished: date } : plain;
}

/** Readers of documents decode character references, because many documents have them: what looks like one is escaped. */
function words(text: string | undefined): string | undefined {
  return text?.replace(/&(?=#?\w{1,8};)/g, '&amp;');
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length ? items : undefined;
}
