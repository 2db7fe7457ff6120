import { isKind } from './is-kind.js';
import { at, items, type Place, under, unexpected } from './place.js';

/** Places of a document that are looked at, and characters of the way to one: far more than any page's markup has. */
const most = 10_000;
const longestPath = 1000;

/** The `@id` of an object, absolute where it is an address; undefined where it has none. */
function nodeId({ value, base }: Place): string | undefined {
  const id: unknown = Object.getOwnPropertyDescriptor(Object(value), '@id')?.value;
  return typeof id === 'string' ? (URL.canParse(id, base) ? new URL(id, base).href : id) : undefined;
}

/** A video without a type, as in older samples of search engines, is one by the property that holds it. */
const isMedia = (place: Place): boolean =>
  isKind(place, '(Video|Audio)') ||
  (/\bvideo(\[\d+])?$/.test(place.path) &&
    !under(place, '@type').length &&
    ['contentUrl', 'embedUrl'].some((key) => under(place, key).length));

const isObject = (value: unknown): value is object => Object(value) === value;

/**
 * The first video or audio of the document, nearest to its top: itself, or in a list, in a `@graph`, or in what the
 * document describes, such as the `video` of an article. From there, references to an `@id` of the document are
 * followed; what is said of one `@id` in several places counts together.
 */
export function findMedia(root: Place): Place {
  const places = items(root);
  const seen = new Set<unknown>();
  const nodes = new Map<string | undefined, object>();
  for (const place of places) {
    const { value } = place;
    if (!isObject(value) || seen.has(value)) continue;
    if (seen.size > most || place.path.length > longestPath) continue;
    seen.add(value);
    const id = nodeId(place);
    if (id) nodes.set(id, { ...nodes.get(id), ...value });
    const keys = Object.keys(value).sort((a, b) => Number(/video$/.test(b)) - Number(/video$/.test(a)));
    for (const item of keys.flatMap((key) => under(place, key))) if (isObject(item.value)) places.push(item);
  }
  const media = places.slice(0, most).find(isMedia);
  if (!media) throw unexpected(at(root, '@type'), 'a VideoObject or AudioObject');
  const resolve = (item: Place) => nodes.get(nodeId(item)) ?? item.value;
  return { ...media, resolve, value: resolve(media) };
}
