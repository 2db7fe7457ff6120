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

/** The name in any of the usual spellings: one that is not known would leave the clip open. */
const named = /frame[-_ ]?ancestors/i;

const isList = (node: JsonNode): boolean =>
  ['name', 'propertyID', '@id'].some((key) => hasMatch(node, key, named)) || named.test(textOf(node));

/** A source of CSP: a host, `'self'` or `'none'`. Nothing in it can begin another directive or another header. */
function ancestorOf(text: string): string | undefined {
  const [, keyword] = /^'?(self|none)'?$/i.exec(text) ?? [];
  if (keyword) return `'${keyword.toLowerCase()}'`;
  const origin = text.replace(/\/$/, '');
  return pattern.test(origin) ? origin : undefined;
}

/** One origin, or several in a text as CSP has them. Where a part of a text cannot be read, none of it counts. */
function readAncestors(item: JsonNode): string[] {
  const node = unwrapped(item, ['@value', 'value']);
  const texts = textOf(node).split(/[\s,]+/);
  // Each of several says what it is: a host with a space in it is no list of two.
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
 * Who may frame the embed page. schema.org has no word for it, so that it is an `additionalProperty` of the name
 * `frame-ancestors`, whose `value` is one origin or several. One that cannot be read is not let in; a list of which
 * nothing can be read lets in the site alone, and is an error.
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
