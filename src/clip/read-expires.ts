import type { ClipError } from './clip-error.js';
import { asRestriction, type JsonNode, type Reader, readAll, textOf } from './json-node.js';
import { isIsoDate, readDate } from './read-date.js';

/** Returns whether a value is present. An empty text counts as absent. */
const isGiven = (node: JsonNode): boolean => textOf(node) !== '' || Object(node.value) === node.value;

/** Reads a date. An invalid one is reported as a restriction, and kept unchanged if it is text. */
const readEnd: Reader<string> = (node) => {
  try {
    return readDate(node);
  } catch (error) {
    asRestriction(node).report(error as ClipError);
    return textOf(node) || 'unknown';
  }
};

/**
 * Reads the date of removal: the earliest date of `expires`, or an invalid one. `isRemoved` takes a clip with an
 * invalid date as removed, because a restriction must fail closed.
 */
export function readExpires(media: JsonNode): string | undefined {
  const ends = readAll(media, 'expires', readEnd, isGiven);
  return ends.find((end) => !isIsoDate(end)) ?? ends.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
