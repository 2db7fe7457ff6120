import { isKind } from './is-kind.js';
import { itemsOf, type JsonNode, property, valuesOf } from './json-node.js';
import { resolveAddress } from './resolve-address.js';

/** Limits of a search: the number of nodes, and the length of a path in characters. Real pages stay far below. */
const most = 10_000;
const longestPath = 1000;

/** Returns the `@id` of an object, resolved if it is an address, or undefined. */
function nodeId(node: JsonNode): string | undefined {
  const { value: id, base } = property(node, '@id');
  return typeof id === 'string' ? (resolveAddress(id, base, /./) ?? id) : undefined;
}

/**
 * Returns whether a node is a video or audio. Older samples of search engines have videos without a type: there the
 * property `video` decides.
 */
const isMedia = (node: JsonNode): boolean =>
  isKind(node, '(Video|Audio)') ||
  (/\bvideo(\[\d+])?$/.test(node.path) &&
    !valuesOf(node, '@type').length &&
    ['contentUrl', 'embedUrl'].some((key) => valuesOf(node, key).length));

const isObject = (value: unknown): value is object => Object(value) === value;

/**
 * Finds all videos and audios of a document, those near the root first. They resolve references to an `@id`, and
 * have the properties of all nodes with the same `@id`.
 */
export function findAllMedia(root: JsonNode): JsonNode[] {
  const queue = itemsOf(root);
  const seen = new Set<unknown>();
  const nodes = new Map<string | undefined, object>();
  for (const node of queue) {
    const { value } = node;
    if (!isObject(value) || seen.has(value)) continue;
    if (seen.size > most || node.path.length > longestPath) continue;
    seen.add(value);
    const id = nodeId(node);
    if (id) nodes.set(id, { ...nodes.get(id), ...value });
    const keys = Object.keys(value).sort((a, b) => Number(/video$/.test(b)) - Number(/video$/.test(a)));
    for (const item of keys.flatMap((key) => valuesOf(node, key))) if (isObject(item.value)) queue.push(item);
  }
  const resolve = (item: JsonNode) => nodes.get(nodeId(item)) ?? item.value;
  return queue
    .slice(0, most)
    .filter(isMedia)
    .map((media) => ({ ...media, resolve, value: resolve(media) }));
}
