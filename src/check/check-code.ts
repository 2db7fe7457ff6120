import { type FindOptions, findCodes } from './find-codes.js';
import type { CodeReport } from './finding.js';
import { LineMap } from './line-map.js';
import { lostCode } from './lost-code.js';

/** The options of a check. */
export interface CheckOptions extends FindOptions {
  /** The ids of clips whose codes the text must have. A filter that deletes a code leaves no other trace. */
  readonly expect?: readonly string[];
}

/** As `findCodes`, and reports the codes that are expected and missing. */
export function checkCode(text: string, options: CheckOptions): CodeReport {
  const { codes, findings } = findCodes(text, options);
  const found = new Set(codes.map(({ clip }) => clip));
  const missing = (options.expect ?? []).filter((id) => !found.has(id));
  const place = new LineMap(text).place(0, text.length);
  return { codes, findings: [...missing.map((id) => lostCode(id, place, options)), ...findings] };
}
