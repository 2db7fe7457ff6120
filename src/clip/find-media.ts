import { isKind } from './is-kind.js';
import { itemsOf, type JsonNode, property, unexpected, valuesOf } from './json-node.js';

/** Limits of a search: the number of nodes, and the length of a path in characters. Real pages stay far below. */
const most = 10_000;
const longestPath = 1000;

/** Returns the `@id` of an object, resolved if it is an address, or undefined. */
function nodeId({ value, base }: JsonNode): string | undefined {
  const id: unknown = Object.getOwnPropertyDescriptor(Object(value), '@id')?.value;
  return typeof id === 'string' ? (URL.canParse(id, base) ? new URL(id, base).href : id) : undefined;
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
 * Finds the first video or audio of the document, nearest to the root: the root itself, an item of a list or of
 * `@graph`, or the value of a property such as `video` of an article. The result resolves references to an `@id`,
 * and merges the properties of all nodes with the same `@id`. Throws a `ClipError` if there is none.
 */
export function findMedia(root: JsonNode): JsonNode {
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
  const media = queue.slice(0, most).find(isMedia);
  if (!media) throw unexpected(property(root, '@type'), 'a VideoObject or AudioObject');
  const resolve = (item: JsonNode) => nodes.get(nodeId(item)) ?? item.value;
  return { ...media, resolve, value: resolve(media) };
}
