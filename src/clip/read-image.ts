import type { ClipImage } from './clip.js';
import { type JsonNode, readAll, readFields, unwrapped } from './json-node.js';
import { readAddress } from './read-address.js';
import { readSize } from './read-size.js';
import { readType } from './read-type.js';

/** A picture: an address, or an `ImageObject` with its size in px. */
export function readImage(node: JsonNode): ClipImage {
  const image = unwrapped(node, ['image']);
  return {
    url: readAddress(image),
    ...readSize(image),
    ...readFields(image, { type: [readType, 'encodingFormat'] }),
  };
}

/**
 * The pictures of a clip, each once, with what is known of it from every place: `thumbnailUrl` and `thumbnail`, which
 * many documents have both; `image` where there is neither.
 */
export function readImages(media: JsonNode): ClipImage[] {
  const images = new Map<string, ClipImage>();
  for (const keys of [['thumbnailUrl', 'thumbnailURL', 'thumbnail'], ['image']]) {
    if (images.size) break;
    for (const image of keys.flatMap((key) => readAll(media, key, readImage)))
      images.set(image.url, { ...image, ...images.get(image.url) });
  }
  return [...images.values()];
}
