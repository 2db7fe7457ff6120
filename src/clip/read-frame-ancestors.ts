import type { ClipProblem } from './clip-error.js';
import {
  asRestriction,
  hasMatch,
  type JsonNode,
  property,
  textOf,
  unexpected,
  unwrapped,
  valuesOf,
} from './json-node.js';
import { plainHost } from './plain-host.js';

const pattern = new RegExp(
  String.raw`^(?:https?://|(?=\S*\.)|(?=localhost\b))(?:\*\.)?${plainHost}(?::(?:\d{1,5}|\*))?$`,
  'i',
);

/** Common spellings of the name. An unrecognized spelling would leave the clip unrestricted. */
const named = /frame[-_ ]?ancestors/i;

const isList = (node: JsonNode): boolean =>
  ['name', 'propertyID', '@id'].some((key) => hasMatch(node, key, named)) || named.test(textOf(node));

/**
 * Returns a CSP source, `'self'` or `'none'`, or undefined. The result cannot start another directive or header.
 */
function ancestorOf(text: string): string | undefined {
  const [, keyword] = /^'?(self|none)'?$/i.exec(text) ?? [];
  if (keyword) return `'${keyword.toLowerCase()}'`;
  const origin = text.replace(/\/$/, '');
  return pattern.test(origin) ? origin : undefined;
}

/**
 * Reads one origin, or a CSP source list in one text. If a part of the text is invalid, the whole text is dropped.
 */
function readAncestors(item: JsonNode): string[] {
  const node = unwrapped(item, ['@value', 'value']);
  const texts = textOf(node).split(/[\s,]+/);
  // In a list, each entry needs a scheme or quotes. Otherwise a host with a typed space would count as two.
  const isClear = texts.length === 1 || texts.every((text) => /^(?:https?:\/\/|')/.test(text));
  const known = texts.map(ancestorOf).filter((ancestor) => ancestor !== undefined);
  if (isClear && known.length === texts.length) return known;
  node.report(unexpected(node, "an origin such as https://*.example.org, or 'self'"));
  return [];
}

function entriesOf(list: JsonNode): JsonNode[] {
  const values = valuesOf(list, 'value');
  return values.length ? values : [property(list, 'value')];
}

/**
 * Reads the origins that may frame the embed page. schema.org has no property for them, so they are an
 * `additionalProperty` with the name `frame-ancestors`, whose `value` is one origin or several. Invalid origins are
 * reported and dropped. If none is valid, only the site itself may frame the page.
 */
export function readFrameAncestors(media: JsonNode): string[] {
  const problems: ClipProblem[] = [];
  const quiet = { ...media, report: (problem: ClipProblem) => problems.push(problem) };
  const lists = valuesOf(quiet, 'additionalProperty').filter(isList);
  const ancestors = lists.flatMap(entriesOf).slice(0, 200).flatMap(readAncestors);
  const isLost = lists.length > 0 && !ancestors.length;
  problems.forEach(isLost ? asRestriction(media).report : media.report);
  if (ancestors.includes("'none'")) return ["'none'"];
  return isLost ? ["'self'"] : ancestors;
}
