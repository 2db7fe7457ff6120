import type { Clip } from './clip.js';
import { hasMatch, type JsonNode, readOptional, valuesOf } from './json-node.js';
import { readDate } from './read-date.js';

/** Reads the dates of the first live `BroadcastEvent` that has both. */
export function readBroadcast(media: JsonNode): Clip['broadcast'] {
  for (const event of valuesOf(media, 'publication')) {
    const start = readOptional(event, 'startDate', readDate);
    const end = readOptional(event, 'endDate', readDate);
    if (start && end && hasMatch(event, 'isLiveBroadcast', /true$/i)) return { start, end };
  }
  return undefined;
}
