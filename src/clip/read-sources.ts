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
 * Reads the media resources in order of preference: `contentUrl`, then `encoding`, then `embedUrl` or `url` if it
 * is a media file. Duplicate addresses are merged. The extension gives the type if the document does not.
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
