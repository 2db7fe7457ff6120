import type { ClipChapter } from './clip.js';
import { hasMatch, type JsonNode, readAll, readFields, readRequired, unexpected } from './json-node.js';
import { amount } from './read-quantity.js';
import { readLine } from './read-text.js';
import { scalar } from './scalar.js';

/** Seconds, or the same as an ISO 8601 duration. */
const readOffset = scalar(
  'a number',
  (text, node) => (/[^\d.]/.test(text) && node.forms?.duration(text)) || amount(text, node),
);

function readChapter(node: JsonNode): ClipChapter {
  const start = readRequired(node, 'startOffset', readOffset);
  const readEnd = (end: JsonNode): number => {
    const seconds = readOffset(end);
    if (seconds > start) return seconds;
    throw unexpected(end, `a number above ${start}`);
  };
  return {
    title: readRequired(node, 'name', readLine),
    start,
    ...readFields(node, { end: [readEnd, 'endOffset'] }),
  };
}

const isClip = (part: JsonNode): boolean => hasMatch(part, '@type', /\bClip$/);

/** The parts of type `Clip` with a name and a start, in the order of time. */
export function readChapters(media: JsonNode): ClipChapter[] {
  return readAll(media, 'hasPart', readChapter, isClip).sort((a, b) => a.start - b.start);
}
