import { findAllMedia } from './find-all-media.js';
import { type JsonNode, property, unexpected } from './json-node.js';

/**
 * Finds the first video or audio of the document, nearest to the root: the root itself, an item of a list or of
 * `@graph`, or the value of a property such as `video` of an article. Throws a `ClipError` if there is none.
 */
export function findMedia(root: JsonNode): JsonNode {
  const [media] = findAllMedia(root);
  if (!media) throw unexpected(property(root, '@type'), 'a VideoObject or AudioObject');
  return media;
}
