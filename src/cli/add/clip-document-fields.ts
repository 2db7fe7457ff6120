import type { MadeClip, MadeSource } from './made-clip.js';

export type JsonObject = { [key: string]: unknown };

/** Fields of a document that list files with their addresses. */
export const listFields = ['thumbnailUrl', 'encoding', 'caption', 'associatedMedia'] as const;
export type ListField = (typeof listFields)[number];

/** The technical fields of a schema.org document. Addresses are relative to `clips/<id>.json`. */
export interface TechnicalFields {
  readonly duration?: string;
  readonly contentUrl?: string;
  readonly publication?: JsonObject;
  readonly lists: Readonly<Record<ListField, readonly JsonObject[]>>;
}

export function technicalFields(clip: MadeClip): TechnicalFields {
  const address = (file: string) => (/^https?:/.test(file) ? file : `../media/${clip.id}/${file}`);
  const [first] = clip.sources;
  const encoding = ({ file, type, width, height, bitrate, size }: MadeSource): JsonObject => ({
    '@type': clip.kind === 'audio' ? 'AudioObject' : 'VideoObject',
    contentUrl: address(file),
    ...(type && { encodingFormat: type }),
    ...(width && height && { width, height }),
    ...(bitrate && { bitrate: String(bitrate) }),
    ...(size && { contentSize: String(size) }),
  });
  const posters = clip.posters.map(({ file, width, height }) => ({
    ...{ '@type': 'ImageObject', contentUrl: address(file), width, height },
  }));
  const captions = clip.captions.map(({ file, language, label }) => ({
    ...{ '@type': 'MediaObject', contentUrl: address(file), encodingFormat: 'text/vtt' },
    ...(language && { inLanguage: language }),
    name: label,
  }));
  const storyboard = clip.storyboard && {
    ...{ '@type': 'MediaObject', additionalType: 'storyboard', contentUrl: address(clip.storyboard) },
    encodingFormat: 'text/vtt',
  };
  return {
    ...(clip.duration && { duration: isoDuration(clip.duration) }),
    ...(first && { contentUrl: address(first.file) }),
    ...(clip.live && { publication: { '@type': 'BroadcastEvent', isLiveBroadcast: true } }),
    lists: {
      thumbnailUrl: posters,
      encoding: clip.sources.map(encoding),
      caption: captions,
      associatedMedia: storyboard ? [storyboard] : [],
    },
  };
}

/** Formats seconds as an ISO 8601 duration with up to three decimal places: `PT1M2S`. */
export function isoDuration(seconds: number): string {
  const total = Math.round(seconds * 1000);
  const [h, m] = [Math.floor(total / 3_600_000), Math.floor(total / 60_000) % 60];
  const s = (total % 60_000) / 1000;
  return `PT${h ? `${h}H` : ''}${m ? `${m}M` : ''}${s || !(h || m) ? `${s}S` : ''}`;
}

/** Returns the address of an item in a document: a text, or the `contentUrl` or `url` of an object. */
export function addressOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  const { contentUrl, url }: { contentUrl?: unknown; url?: unknown } = item;
  return [contentUrl, url].find((value) => typeof value === 'string');
}
