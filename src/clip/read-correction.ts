import type { ClipCorrection } from './clip.js';
import { type JsonNode, readFields, unwrapped } from './json-node.js';
import { readDate } from './read-date.js';
import { readText } from './read-text.js';

/** Reads a correction: text, or a schema.org `CorrectionComment` with `text` and `datePublished`. */
export function readCorrection(node: JsonNode): ClipCorrection {
  return {
    text: readText(unwrapped(node, ['text'])),
    ...readFields(node, { date: [readDate, 'datePublished'] }),
  };
}
