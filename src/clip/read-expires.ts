import { all, type Place, restricting, textOf, under } from './place.js';
import { isIsoDate, readDate } from './read-date.js';
import { readLine } from './read-text.js';

/** A field that is there and empty says nothing. */
const isGiven = (place: Place): boolean => textOf(place) !== '' || Object(place.value) === place.value;

/**
 * From when on a clip is taken back: the first of the dates. One that cannot be read is an error, and stays as it was
 * given, which `isRemoved` takes for now: what was meant to be closed must not stay open.
 */
export function readExpires(media: Place): string | undefined {
  const place = restricting(media);
  const dates = all(place, 'expires', readDate, isGiven);
  if (dates.length === under(media, 'expires').filter(isGiven).length)
    return dates.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const given = all({ ...media, report: () => undefined }, 'expires', readLine, isGiven);
  return given.find((text) => !isIsoDate(text)) ?? 'unknown';
}
