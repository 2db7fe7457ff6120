import type { ClipChapter } from './clip.js';
import { all, one, type Place, pick, says, unexpected } from './place.js';
import { amount } from './read-quantity.js';
import { readLine } from './read-text.js';
import { scalar } from './scalar.js';

/** Seconds, or the same as an ISO 8601 duration. */
const readOffset = scalar(
  'a number',
  (text, place) => (/[^\d.]/.test(text) && place.forms?.duration(text)) || amount(text, place),
);

function readChapter(place: Place): ClipChapter {
  const start = one(place, 'startOffset', readOffset);
  const readEnd = (end: Place): number => {
    const seconds = readOffset(end);
    if (seconds > start) return seconds;
    throw unexpected(end, `a number above ${start}`);
  };
  return { title: one(place, 'name', readLine), start, ...pick(place, { end: [readEnd, 'endOffset'] }) };
}

const isClip = (part: Place): boolean => says(part, '@type', /\bClip$/);

/** The parts of type `Clip` with a name and a start, in the order of time. */
export function readChapters(media: Place): ClipChapter[] {
  return all(media, 'hasPart', readChapter, isClip).sort((a, b) => a.start - b.start);
}
