import type { Clip } from './clip.js';
import type { ClipProblem } from './clip-error.js';
import { parseUsualClip } from './parse-usual-clip.js';
import { rareForms } from './rare-forms.js';

/**
 * Parses a clip from the JSON-LD of a schema.org `VideoObject` or `AudioObject`, by an allow-list of fields. The
 * object may be in a list, in a `@graph`, or in the object that it belongs to, such as an article. Relative
 * addresses resolve against `base`, the address of the document. Invalid parts are reported and dropped; an invalid
 * part that restricts the clip (`expires`) closes it instead. Throws a `ClipError` for a document without a video
 * or audio, a name or an id.
 */
export function parseClip(
  document: unknown,
  base: string,
  report: (problem: ClipProblem) => void = () => undefined,
): Clip {
  return parseUsualClip(withoutFalse(document), base, report, rareForms);
}

/** Levels of a document at which `false` is dropped. */
const deepest = 8;

/** Drops `false`, which CMSs write for none. A removal date that cannot be read closes the clip, so that it stays. */
function withoutFalse(value: unknown, depth = 0): unknown {
  if (Object(value) !== value || depth > deepest) return value;
  const kept = Object.entries(value as object).flatMap(([key, item]): [string, unknown][] =>
    item === false && !/expires$/.test(key) ? [] : [[key, withoutFalse(item, depth + 1)]],
  );
  return Array.isArray(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
}
