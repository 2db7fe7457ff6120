import type { ClipCorrection } from './clip.js';
import { ClipError, type ClipProblem } from './clip-error.js';

/**
 * Parsers for forms of documents that this library does not write itself. A page fetches them when its document has
 * such a form.
 */
export interface RareForms {
  /** Finds the video or audio in a document that is not itself a `VideoObject` or `AudioObject`. */
  media(root: JsonNode): JsonNode;
  /** Returns a title for a video without a name: its headline, or that of its article. */
  title(media: JsonNode, root: JsonNode): string | undefined;
  /** Returns whether an address in a field for media, without a media extension, is known to be a page. */
  isPage(address: string, type?: string): boolean | undefined;
  /** Parses a data block of a page that `JSON.parse` rejects. Throws a `SyntaxError`. */
  json(text: string): unknown;
  /** Converts HTML to plain text: decodes character references (`&#8217;`) and removes tags (`<em>`). */
  words(text: string): string;
  /** Converts a date to ISO 8601. Returns undefined for other text. */
  date(text: string): string | undefined;
  /** Returns the seconds of an ISO 8601 duration, or of a common variant. Returns false for other text. */
  duration(text: string): number | false | undefined;
  /** Returns a number with a unit (`640px`, `7.8 MB`). Returns undefined for other text. */
  amount(text: string): number | undefined;
  /** Returns whether a date has passed. The recording of a live stream stays `isLiveBroadcast`, with such an `endDate`. */
  isPast(date: JsonNode): boolean | undefined;
  /** Reads a correction, which few clips have. */
  correction(node: JsonNode): ClipCorrection | undefined;
  /** Returns a BCP 47 tag, also for the name of a language. Returns undefined for other text. */
  language(name: string): string | undefined;
}

/** A value of a JSON document, with the path from the root. */
export interface JsonNode {
  readonly value: unknown;
  readonly path: string;
  /** The base URL for relative addresses. */
  readonly base: string;
  readonly report: (problem: ClipProblem) => void;
  /** Returns the merged properties of the nodes with the `@id` of an item. */
  readonly resolve?: (item: JsonNode) => unknown;
  /** Parsers for rare forms. */
  readonly forms?: RareForms | undefined;
}

/** Reads a value from a JSON node. Throws a `ClipError` if it cannot. */
export type Reader<T> = (node: JsonNode) => T;

/** The reader for each field of the result, and the key of the property if its name differs. */
export type Fields<T> = { readonly [K in keyof T]: readonly [read: Reader<T[K]>, key?: string] };

/** Prefixes of a schema.org term: none, the compact IRI (JSON-LD 1.1, section 4.1.5), and the absolute IRI. */
const prefixes = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];

/**
 * Returns the node of a property. Its value is undefined if there is none, and a list if there are several under
 * different prefixes. Inherited properties are ignored.
 */
export function property(node: JsonNode, key: string): JsonNode {
  const own = (prefix: string): unknown =>
    Object.getOwnPropertyDescriptor(Object(node.value), prefix + key)?.value;
  const found = prefixes.map(own).filter((value) => value !== undefined);
  const value = found.length > 1 ? found.flat() : found[0];
  return { ...node, value, path: node.path ? `${node.path}.${key}` : key };
}

/**
 * Returns the values of a node as a list. schema.org allows one value or a list everywhere. References (`@id`) are
 * resolved.
 */
export function itemsOf(node: JsonNode): JsonNode[] {
  const { value, path, resolve } = node;
  const list = Array.isArray(value)
    ? value.map((item, i) => ({ ...node, value: item, path: `${path}[${i}]` }))
    : value === undefined || value === null
      ? []
      : [node];
  return resolve ? list.map((item) => ({ ...item, value: resolve(item) })) : list;
}

/** Returns the values of a property as a list. */
export const valuesOf = (node: JsonNode, key: string): JsonNode[] => itemsOf(property(node, key));

/** Returns the first value of the given properties, else the node itself. Some values are wrapped in an object. */
export function unwrapped(node: JsonNode, keys: readonly string[]): JsonNode {
  return keys.flatMap((key) => valuesOf(node, key))[0] ?? node;
}

/** Returns the trimmed text of a single value. Objects, null and undefined give an empty text. */
export function textOf({ value }: JsonNode): string {
  return Object(value) === value ? '' : String(value ?? '').trim();
}

/** Returns whether the text of one of the values of a property matches. */
export const hasMatch = (node: JsonNode, key: string, pattern: RegExp): boolean =>
  valuesOf(node, key).some((item) => pattern.test(textOf(item)));

/** Makes the error for a node whose value is not what was expected. */
export function unexpected(node: JsonNode, expected: string): ClipError {
  return new ClipError(node.path, expected, node.value);
}

/** Returns the node with reports that are marked as `restricts`. */
export function asRestriction(node: JsonNode): JsonNode {
  return { ...node, report: ({ path, message }) => node.report({ path, message, restricts: true }) };
}

function attempt<T>(node: JsonNode, read: Reader<T>): T[] {
  try {
    return [read(node)];
  } catch (error) {
    if (!(error instanceof ClipError)) throw error;
    node.report(error);
    return [];
  }
}

/** Reads the first value of a property. Throws a `ClipError` if it is missing or invalid. */
export function readRequired<T>(node: JsonNode, key: string, read: Reader<T>): T {
  return read(valuesOf(node, key)[0] ?? property(node, key));
}

/**
 * Reads the values of a property for which `isMeant` is true, at most 200. Invalid values are reported and dropped.
 */
export function readAll<T>(
  node: JsonNode,
  key: string,
  read: Reader<T>,
  isMeant = (_item: JsonNode) => true,
): T[] {
  return valuesOf(node, key)
    .filter(isMeant)
    .slice(0, 200)
    .flatMap((item) => attempt(item, read));
}

/** Reads the first valid value of a property. */
export function readOptional<T>(node: JsonNode, key: string, read: Reader<T>): T | undefined {
  return readAll(node, key, read)[0];
}

/** Reads several properties. Fields without a valid value are absent. */
export function readFields<T>(node: JsonNode, fields: Fields<T>): Partial<T> {
  const found: Partial<T> = {};
  for (const name in fields) {
    const [read, key = name] = fields[name];
    const value = readOptional(node, key, read);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
