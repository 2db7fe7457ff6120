import type { ClipSource } from './clip.js';
import { mimeType } from './mime-type.js';
import { all, one, type Place, pick } from './place.js';
import { readAddress } from './read-address.js';
import { readPositive } from './read-quantity.js';
import { readSize } from './read-size.js';
import { scalar } from './scalar.js';

const readType = scalar('a MIME type', (text) => /^\w+\/[\w.+-]+(;|$)/.test(text) && text);

const fields = {
  type: [readType, 'encodingFormat'],
  bitrate: [readPositive],
  size: [readPositive, 'contentSize'],
} as const;

const details = (place: Place) => ({ ...pick(place, fields), ...readSize(place) });

/**
 * Where the media is, in the order of trying: the document's own `contentUrl`, then `encoding[]`. An address that
 * comes twice is listed once, with the details of both; a type that nobody says comes from the extension.
 */
export function readSources(media: Place): ClipSource[] {
  const sources = new Map<string, ClipSource>();
  for (const source of [
    ...all(media, 'contentUrl', (place) => ({ src: readAddress(place), ...details(media) })),
    ...all(media, 'encoding', (place) => ({
      src: one(place, 'contentUrl', readAddress),
      ...details(place),
    })),
  ]) {
    sources.set(source.src, { ...source, ...sources.get(source.src) });
  }
  return [...sources.values()].map((source) => {
    const type = source.type ?? mimeType(source.src);
    return type ? { ...source, type } : source;
  });
}
