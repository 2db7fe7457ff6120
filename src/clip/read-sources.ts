import type { ClipSource } from './clip.js';
import { type JsonNode, readAll, readFields, textOf } from './json-node.js';
import { mimeType } from './mime-type.js';
import { readAddress, readFileAddress } from './read-address.js';
import { readPositive } from './read-quantity.js';
import { readSize } from './read-size.js';
import { readType } from './read-type.js';

const fields = {
  type: [readType, 'encodingFormat'],
  bitrate: [readPositive],
  size: [readPositive, 'contentSize'],
} as const;

const details = (node: JsonNode) => ({ ...readFields(node, fields), ...readSize(node) });

/**
 * Where the media is, in the order of trying: the document's own `contentUrl`, then `encoding[]`, then what stands as
 * the address of a page and is that of a media file. An address that comes twice is listed once, with the details of
 * both; a type that nobody says comes from the extension.
 */
export function readSources(media: JsonNode): ClipSource[] {
  const sources = new Map<string, ClipSource>();
  for (const source of [
    ...readAll(media, 'contentUrl', (node) => ({ src: readAddress(node), ...details(media) })),
    ...readAll(media, 'encoding', (node) => ({
      src: readFileAddress(node),
      ...details(node),
    })),
    ...['embedUrl', 'url'].flatMap((key) =>
      readAll(
        media,
        key,
        (node) => ({ src: readAddress(node) }),
        (node) => !!mimeType(textOf(node)),
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
