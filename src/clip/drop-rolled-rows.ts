import { type CueRows, tolerance } from './cue-rows.js';
import type { CueRow } from './parse-cue-text.js';

/**
 * The fewest characters that two cues must share to count as scrolled in a track that does not scroll throughout.
 */
const certain = 12;

/**
 * The overlap of two cues: the last `rows` rows of the first cue are the first rows of the second, and the last of
 * them may be longer there.
 */
interface Overlap {
  readonly rows: number;
  readonly grown: boolean;
  readonly characters: number;
}

/**
 * Removes rows that roll-up captions repeat (CEA-608, automatic captions): each cue has the rows that are still
 * visible, or a row with one more word. YouTube also repeats a row in a cue of 10 ms before it scrolls. Each row is
 * kept once, with the time of its first appearance.
 */
export function dropRolledRows(cues: readonly CueRows[], segmented: boolean): CueRows[] {
  const overlaps = cues.map((cue, index) => overlapOf(cues[index - 1], cue));
  const scrolls = overlaps.filter((overlap, index) => {
    const { length } = cues[index]?.rows ?? [];
    return overlap && (overlap.grown || overlap.rows < length);
  });
  const isRolling = scrolls.length > 1;
  const kept: CueRows[] = [];
  let held: CueRows | undefined;
  for (const [index, cue] of cues.entries()) {
    const overlap = overlaps[index];
    const isWhole = overlap?.rows === cue.rows.length && !overlap.grown;
    const isSure = isWhole ? segmented || isHold(cue) : held !== undefined || isLong(overlap);
    if (overlap && (isRolling || isSure)) {
      roll(kept, cue, overlap);
      held = isHold(cue) ? cue : undefined;
    } else {
      kept.push(cue);
      held = undefined;
    }
  }
  return kept;
}

const isLong = (overlap: Overlap | undefined): boolean => (overlap?.characters ?? 0) >= certain;

/** Returns whether a cue is too short to be read. It repeats the visible rows until the next cue scrolls. */
const isHold = ({ start, end }: CueRows): boolean => end - start < tolerance;

function roll(kept: CueRows[], cue: CueRows, { rows, grown }: Overlap): void {
  const last = kept.pop();
  if (!last) return;
  const rest = cue.rows.slice(rows);
  const before = grown ? withGrownRow(last, cue, cue.rows[rows - 1]) : last;
  kept.push(rest.length || cue.end < last.end ? before : { ...before, end: cue.end });
  if (rest.length) kept.push({ ...cue, rows: rest });
}

/** Replaces the last row of a cue with its longer form. The added words get the start time of the later cue. */
function withGrownRow(cue: CueRows, later: CueRows, row: CueRow | undefined): CueRows {
  const old = cue.rows.at(-1);
  if (!old || !row) return cue;
  const at = old.text.length + (row.text[old.text.length] === ' ' ? 1 : 0);
  const words = row.words.length ? row.words : [...old.words, { at, start: later.start }];
  return { ...cue, end: Math.max(cue.end, later.end), rows: [...cue.rows.slice(0, -1), { ...row, words }] };
}

function overlapOf(before: CueRows | undefined, { start, rows }: CueRows): Overlap | undefined {
  if (!before || start > before.end + tolerance) return undefined;
  for (let count = Math.min(before.rows.length, rows.length); count > 0; count--) {
    const [old, now] = [before.rows.slice(-count), rows.slice(0, count)];
    if (!old.slice(0, -1).every(({ text }, index) => text === now[index]?.text)) continue;
    if (!old.every(({ speaker }, index) => speaker === now[index]?.speaker)) continue;
    const [last, grown] = [old.at(-1)?.text ?? '', now.at(-1)?.text ?? ''];
    if (!grown.startsWith(last)) continue;
    const characters = old.reduce((sum, { text }) => sum + text.length, 0);
    return { rows: count, grown: grown !== last, characters };
  }
  return undefined;
}
