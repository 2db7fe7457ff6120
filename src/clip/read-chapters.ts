import type { ClipChapter } from './clip.js';
import { hasMatch, type JsonNode, readAll, readFields, readRequired, unexpected } from './json-node.js';
import { amount } from './read-quantity.js';
import { readLine } from './read-text.js';
import { scalar } from './scalar.js';

/** Reads seconds, as a number or as an ISO 8601 duration. */
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

/** Reads the parts of type `Clip` that have a name and a start, sorted by time. */
export function readChapters(media: JsonNode): ClipChapter[] {
  return readAll(media, 'hasPart', readChapter, isClip).sort((a, b) => a.start - b.start);
}
