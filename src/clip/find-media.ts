import { isKind } from './is-kind.js';
import { itemsOf, type JsonNode, property, unexpected, valuesOf } from './json-node.js';

/** Places of a document that are looked at, and characters of the way to one: far more than any page's markup has. */
const most = 10_000;
const longestPath = 1000;

/** The `@id` of an object, absolute where it is an address; undefined where it has none. */
function nodeId({ value, base }: JsonNode): string | undefined {
  const id: unknown = Object.getOwnPropertyDescriptor(Object(value), '@id')?.value;
  return typeof id === 'string' ? (URL.canParse(id, base) ? new URL(id, base).href : id) : undefined;
}

/** A video without a type, as in older samples of search engines, is one by the property that holds it. */
const isMedia = (node: JsonNode): boolean =>
  isKind(node, '(Video|Audio)') ||
  (/\bvideo(\[\d+])?$/.test(node.path) &&
    !valuesOf(node, '@type').length &&
    ['contentUrl', 'embedUrl'].some((key) => valuesOf(node, key).length));

const isObject = (value: unknown): value is object => Object(value) === value;

/**
 * The first video or audio of the document, nearest to its top: itself, or in a list, in a `@graph`, or in what the
 * document describes, such as the `video` of an article. From there, references to an `@id` of the document are
 * followed; what is said of one `@id` in several places counts together.
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
