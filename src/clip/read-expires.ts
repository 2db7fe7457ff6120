import { asRestriction, type JsonNode, readAll, textOf, valuesOf } from './json-node.js';
import { isIsoDate, readDate } from './read-date.js';
import { readLine } from './read-text.js';

/** Returns whether a value is present. An empty text counts as absent. */
const isGiven = (node: JsonNode): boolean => textOf(node) !== '' || Object(node.value) === node.value;

/**
 * Reads the date of removal: the earliest date of `expires`. An invalid date is reported and kept unchanged.
 * `isRemoved` then takes the clip as removed, because a restriction must fail closed.
 */
export function readExpires(media: JsonNode): string | undefined {
  const node = asRestriction(media);
  const dates = readAll(node, 'expires', readDate, isGiven);
  if (dates.length === valuesOf(media, 'expires').filter(isGiven).length)
    return dates.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const given = readAll({ ...media, report: () => undefined }, 'expires', readLine, isGiven);
  return given.find((text) => !isIsoDate(text)) ?? 'unknown';
}
