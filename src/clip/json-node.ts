import type { ClipCorrection } from './clip.js';
import { ClipError, type ClipProblem } from './clip-error.js';

/**
 * Forms of documents other than those that this library writes. A page fetches the script that reads them when its
 * document has one; until then it reads the usual forms.
 */
export interface RareForms {
  /** The place of the video or audio in a document that is more than a single `VideoObject` or `AudioObject`. */
  media(root: JsonNode): JsonNode;
  /** What a video without a name is called: as its headline says, or that of the article to which it belongs. */
  title(media: JsonNode, root: JsonNode): string | undefined;
  /** Whether the address of what should be media, without a suffix of media, is known to be that of a page. */
  isPage(address: string, type?: string): boolean | undefined;
  /** A data block of a page that `JSON.parse` refuses. Throws a `SyntaxError`. */
  json(text: string): unknown;
  /** Words with character references of HTML (`&#8217;`). */
  words(text: string): string;
  /** A date in ISO 8601; undefined for what is none. */
  date(text: string): string | undefined;
  /** Seconds of an ISO 8601 duration, and of what is often written for one; false for another text. */
  duration(text: string): number | false | undefined;
  /** A number with a unit (`640px`, `7.8 MB`); NaN for another text. */
  amount(text: string): number | undefined;
  /** What has been corrected in a clip: few have a correction. */
  correction(node: JsonNode): ClipCorrection | undefined;
  /** A BCP 47 tag, or that of a language that is called by its name; undefined for another text. */
  language(name: string): string | undefined;
}

/** A place in an outside document: the value that stands there and the path that led to it. */
export interface JsonNode {
  readonly value: unknown;
  readonly path: string;
  /** What relative addresses resolve against. */
  readonly base: string;
  readonly report: (problem: ClipProblem) => void;
  /** What the document says of an item, wherever it says it (`@id`). */
  readonly resolve?: (item: JsonNode) => unknown;
  /** Reads what is written in a form that is not usual. */
  readonly forms?: RareForms | undefined;
}

/** Makes something of what stands at a place, or throws a `ClipError`. */
export type Reader<T> = (node: JsonNode) => T;

/** For each field of the result: how to read it, and the key it has outside where that is another. */
export type Fields<T> = { readonly [K in keyof T]: readonly [read: Reader<T[K]>, key?: string] };

/** A term of schema.org in full and as a compact IRI (JSON-LD 1.1, section 4.1.5), besides the term alone. */
const prefixes = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];

/** The place under `key`, which may hold nothing. Own properties only: a prototype never comes through. */
export function property(node: JsonNode, key: string): JsonNode {
  const own = (prefix: string): unknown =>
    Object.getOwnPropertyDescriptor(Object(node.value), prefix + key)?.value;
  const value = prefixes.map(own).find((found) => found !== undefined);
  return { ...node, value, path: node.path ? `${node.path}.${key}` : key };
}

/** What stands at a place, one by one: schema.org lets every value be single or a list. References are followed. */
export function itemsOf(node: JsonNode): JsonNode[] {
  const { value, path, resolve } = node;
  const list = Array.isArray(value)
    ? value.map((item, i) => ({ ...node, value: item, path: `${path}[${i}]` }))
    : value === undefined || value === null
      ? []
      : [node];
  return resolve ? list.map((item) => ({ ...item, value: resolve(item) })) : list;
}

/** What stands under `key`, one by one. */
export const valuesOf = (node: JsonNode, key: string): JsonNode[] => itemsOf(property(node, key));

/** The first thing under `keys`, else the place itself: for values that may come wrapped in an object. */
export function unwrapped(node: JsonNode, keys: readonly string[]): JsonNode {
  return keys.flatMap((key) => valuesOf(node, key))[0] ?? node;
}

/** The text of a single value, trimmed; empty for an object or nothing. */
export function textOf({ value }: JsonNode): string {
  return Object(value) === value ? '' : String(value ?? '').trim();
}

/** Whether one of the values under `key` matches, as text. */
export const hasMatch = (node: JsonNode, key: string, pattern: RegExp): boolean =>
  valuesOf(node, key).some((item) => pattern.test(textOf(item)));

/** What to throw or report where `expected` did not come. */
export function unexpected(node: JsonNode, expected: string): ClipError {
  return new ClipError(node.path, expected, node.value);
}

/** The same place, whose problems are of what restricts the clip. */
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

/** The first of `key`, which must stand: throws a `ClipError` where it does not. */
export function readRequired<T>(node: JsonNode, key: string, read: Reader<T>): T {
  return read(valuesOf(node, key)[0] ?? property(node, key));
}

/** The first 200 of `key` that are meant, as far as they can be read; what is broken is reported and left out. */
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

/** The first of `key` that can be read. */
export function readOptional<T>(node: JsonNode, key: string, read: Reader<T>): T | undefined {
  return readAll(node, key, read)[0];
}

/** What can be read of `fields`. */
export function readFields<T>(node: JsonNode, fields: Fields<T>): Partial<T> {
  const found: Partial<T> = {};
  for (const name in fields) {
    const [read, key = name] = fields[name];
    const value = readOptional(node, key, read);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
