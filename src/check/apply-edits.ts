import type { Edit, Finding } from './finding.js';

/** An edited text, and the findings that the edits repair. */
export interface EditedText {
  readonly text: string;
  readonly repaired: readonly Finding[];
}

/**
 * Applies the edits of findings to the checked text. A finding whose edits overlap those of an earlier one is left
 * out; the next check finds it again.
 */
export function applyEdits(text: string, findings: readonly Finding[]): EditedText {
  const accepted: Edit[] = [];
  const repaired: Finding[] = [];
  for (const finding of findings) {
    const { edits } = finding.repair;
    if (edits.length === 0 || edits.some((edit) => accepted.some((other) => overlaps(edit, other)))) continue;
    accepted.push(...edits.filter((edit) => !accepted.some((other) => isSame(edit, other))));
    repaired.push(finding);
  }
  return { text: edited(text, accepted), repaired };
}

const isSame = (one: Edit, other: Edit) =>
  one.offset === other.offset && one.length === other.length && one.text === other.text;

/**
 * Returns whether two edits overlap. Equal edits, and two insertions at the same offset, do not. An insertion
 * inside a replaced range does.
 */
function overlaps(one: Edit, other: Edit): boolean {
  if (isSame(one, other)) return false;
  if (one.length === 0 && other.length === 0) return false;
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}

function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  // At the same offset, insertions precede replacements.
  const order = (a: Edit, b: Edit) => a.offset - b.offset || Math.sign(a.length) - Math.sign(b.length);
  for (const { offset, length, text: replacement } of edits.toSorted(order)) {
    pieces.push(text.slice(at, offset), replacement);
    at = offset + length;
  }
  return pieces.join('') + text.slice(at);
}
