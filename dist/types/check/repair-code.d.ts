import { type CheckOptions } from './check-code.js';
import type { CodeReport, Finding } from './finding.js';
/** A repaired text. */
export interface RepairedText {
    readonly text: string;
    /** What was mended, with the places in the text before it. */
    readonly repaired: readonly Finding[];
    /** The check of the repaired text. */
    readonly left: CodeReport;
}
/** Mends all that can be mended without a person. All other characters of the text stay. */
export declare function repairCode(text: string, options: CheckOptions): RepairedText;
