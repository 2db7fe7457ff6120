import type { ClipImage } from './clip.js';
import { type JsonNode, readAll, readFields, unwrapped } from './json-node.js';
import { readAddress } from './read-address.js';
import { readSize } from './read-size.js';
import { readType } from './read-type.js';

/** Reads an image: an address, or an `ImageObject` with its size in px. */
export function readImage(node: JsonNode): ClipImage {
  const image = unwrapped(node, ['image']);
  return {
    url: readAddress(image),
    ...readSize(image),
    ...readFields(image, { type: [readType, 'encodingFormat'] }),
  };
}

/**
 * Reads the images of a clip, each once, with its details from all properties. Many documents have both
 * `thumbnailUrl` and `thumbnail`; `image` counts only without them.
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
