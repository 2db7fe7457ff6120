import { checkClip } from './check-clip.js';
import type { CheckContext, Told } from './check-context.js';
import type { ReadCode } from './code-builder.js';
import type { FindingId } from './finding-kinds.js';
import type { Range } from './html-tree.js';
import type { OwnAddress } from './own-sites.js';

/** Findings that say no more than that there could be a frame: of a clip that there is not, they are none. */
const onlyLinks: readonly FindingId[] = ['link-only', 'rendered-markdown'];

/** What is left of a code. */
export interface Rest {
  readonly own: OwnAddress;
  readonly range: Range;
  /** The code as it was read, if it was. */
  readonly read?: ReadCode;
}

/**
 * Tells of what is left of a code, which a whole code replaces. No code is written for a clip that the site does not have, or
 * has no more: then this is told too, and a person decides.
 */
export function tellRest(
  context: CheckContext,
  ids: Iterable<FindingId>,
  { own, range, read }: Rest,
  told: Told,
): void {
  const isThere = checkClip(context, own, range, range, read);
  for (const id of ids) {
    if (isThere) context.tell(id, range, told);
    else if (!onlyLinks.includes(id)) context.tell(id, range, { ...told, code: '', edits: [] });
  }
}

/** The same for a code that is replaced from its beginning to its end. */
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
