import { asRestriction, type JsonNode, readAll, textOf, valuesOf } from './json-node.js';
import { isIsoDate, readDate } from './read-date.js';
import { readLine } from './read-text.js';

/** A field that is there and empty says nothing. */
const isGiven = (node: JsonNode): boolean => textOf(node) !== '' || Object(node.value) === node.value;

/**
 * From when on a clip is taken back: the first of the dates. One that cannot be read is an error, and stays as it was
 * given, which `isRemoved` takes for now: what was meant to be closed must not stay open.
 */
export function readExpires(media: JsonNode): string | undefined {
  const node = asRestriction(media);
  const dates = readAll(node, 'expires', readDate, isGiven);
  if (dates.length === valuesOf(media, 'expires').filter(isGiven).length)
    return dates.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const given = readAll({ ...media, report: () => undefined }, 'expires', readLine, isGiven);
  return given.find((text) => !isIsoDate(text)) ?? 'unknown';
}
