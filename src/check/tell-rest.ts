import { checkClip } from './check-clip.js';
import type { CheckContext, Told } from './check-context.js';
import { lostTimes } from './check-options.js';
import type { ReadCode } from './code-builder.js';
import type { FindingId } from './finding-kinds.js';
import type { Range } from './html-tree.js';
import type { OwnAddress } from './own-sites.js';

/** Findings that only suggest a frame. They are not reported for an unknown or removed clip. */
const onlyLinks: readonly FindingId[] = ['link-only', 'rendered-markdown'];

/** The remaining part of a damaged code. */
export interface Rest {
  readonly own: OwnAddress;
  readonly range: Range;
  /** The code as it was read; undefined if it cannot be read. */
  readonly read?: ReadCode;
}

/**
 * Reports the remaining part of a code, and replaces it with a complete code. For an unknown or removed clip it reports
 * that as well, and writes no code: a person decides.
 */
export function tellRest(
  context: CheckContext,
  ids: Iterable<FindingId>,
  { own, range, read }: Rest,
  told: Told,
): void {
  const isThere = checkClip(context, own, range, range, read);
  // The new code would not have an excerpt whose times cannot be read.
  const isKept = lostTimes(own).length === 0;
  for (const id of ids) {
    if (isThere) context.tell(id, range, isKept ? told : { ...told, edits: [] });
    else if (!onlyLinks.includes(id)) context.tell(id, range, { ...told, code: '', edits: [] });
  }
}

/** Reports the remaining part of a code, and replaces all of it. */
export function replaceRest(
  context: CheckContext,
  id: FindingId,
  rest: Rest,
  code: string,
  detail?: string,
): void {
  const { start, end } = rest.range;
  const edits = [{ offset: start, length: end - start, text: code }];
  tellRest(context, [id], rest, { code, edits, ...(detail && { detail }) });
}
