import type { ClipCorrection } from './clip.js';
import { inner, type Place, pick } from './place.js';
import { readDate } from './read-date.js';
import { readText } from './read-text.js';

/** A correction: words, or a schema.org `CorrectionComment` with its `text` and the date on which it was published. */
export function readCorrection(place: Place): ClipCorrection {
  return { text: readText(inner(place, ['text'])), ...pick(place, { date: [readDate, 'datePublished'] }) };
}
