import type { ClipSource } from './clip.js';
import { mimeType } from './mime-type.js';
import { all, type Place, pick, textOf } from './place.js';
import { readAddress, readFileAddress } from './read-address.js';
import { readPositive } from './read-quantity.js';
import { readSize } from './read-size.js';
import { readType } from './read-type.js';

const fields = {
  type: [readType, 'encodingFormat'],
  bitrate: [readPositive],
  size: [readPositive, 'contentSize'],
} as const;

const details = (place: Place) => ({ ...pick(place, fields), ...readSize(place) });

/**
 * Where the media is, in the order of trying: the document's own `contentUrl`, then `encoding[]`, then what stands as
 * the address of a page and is that of a media file. An address that comes twice is listed once, with the details of
 * both; a type that nobody says comes from the extension.
 */
export function readSources(media: Place): ClipSource[] {
  const sources = new Map<string, ClipSource>();
  for (const source of [
    ...all(media, 'contentUrl', (place) => ({ src: readAddress(place), ...details(media) })),
    ...all(media, 'encoding', (place) => ({
      src: readFileAddress(place),
      ...details(place),
    })),
    ...['embedUrl', 'url'].flatMap((key) =>
      all(
        media,
        key,
        (place) => ({ src: readAddress(place) }),
        (place) => !!mimeType(textOf(place)),
      ),
    ),
  ]) {
    sources.set(source.src, { ...source, ...sources.get(source.src) });
  }
  return [...sources.values()].map((source) => {
    const type = source.type ?? mimeType(source.src);
    return type ? { ...source, type } : source;
  });
}
