/** The smallest and largest side of an embed, in CSS px. */
export declare const smallest = 160;
export declare const largest = 3840;
/** The reason why a text is no size. */
export type SizeProblem = 'not-a-number' | 'too-small' | 'too-large';
/** Thrown for a text that is no size. `reason` is a code; the element that shows it has the words. */
export declare class EmbedSizeError extends Error {
    readonly reason: SizeProblem;
    constructor(reason: SizeProblem, text: string);
}
/** Parses a typed size in CSS px: `640`, `640px`, `۶۴۰`. Throws an `EmbedSizeError`. */
export declare function parseSize(text: string): number;
/** The height at a width and a ratio (width / height), in whole CSS px from `smallest` to `largest`. */
export declare const linkedHeight: (width: number, ratio: number) => number;
/** The width at a height and a ratio (width / height), in whole CSS px from `smallest` to `largest`. */
export declare const linkedWidth: (height: number, ratio: number) => number;
