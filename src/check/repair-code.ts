import { applyEdits } from './apply-edits.js';
import { type FindOptions, findCodes } from './find-codes.js';
import type { CodeReport, Finding } from './finding.js';

/** A repaired text. */
export interface RepairedText {
  readonly text: string;
  /** The repaired findings. Their places refer to the text before the repair. */
  readonly repaired: readonly Finding[];
  /** The check of the repaired text. */
  readonly left: CodeReport;
}

/** The most rounds of repair. A repair can uncover text that a broken tag contained. */
const mostRounds = 20;

/** Applies all repairs that need no decision by a person. The rest of the text stays unchanged. */
export function repairCode(text: string, options: FindOptions): RepairedText {
  const repaired: Finding[] = [];
  let current = text;
  let left = findCodes(current, options);
  for (let round = 0; round < mostRounds; round += 1) {
    const edited = applyEdits(current, left.findings);
    if (edited.repaired.length === 0) break;
    repaired.push(...edited.repaired);
    current = edited.text;
    left = findCodes(current, options);
  }
  return { text: current, repaired, left };
}
