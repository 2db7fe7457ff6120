import { applyEdits } from './apply-edits.js';
import { type CheckOptions, checkCode } from './check-code.js';
import type { CodeReport, Finding } from './finding.js';

/** A repaired text. */
export interface RepairedText {
  readonly text: string;
  /** What was mended, with the places in the text before it. */
  readonly repaired: readonly Finding[];
  /** The check of the repaired text. */
  readonly left: CodeReport;
}

/** Most rounds; a repair can uncover what a broken tag had swallowed. */
const mostRounds = 20;

/** Mends all that can be mended without a person. All other characters of the text stay. */
export function repairCode(text: string, options: CheckOptions): RepairedText {
  const repaired: Finding[] = [];
  let current = text;
  let left = checkCode(current, options);
  for (let round = 0; round < mostRounds; round += 1) {
    const edited = applyEdits(current, left.findings);
    if (edited.repaired.length === 0) break;
    repaired.push(...edited.repaired);
    current = edited.text;
    left = checkCode(current, options);
  }
  return { text: current, repaired, left };
}
