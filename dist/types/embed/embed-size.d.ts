/** The sizes that an embed can have, in CSS px. */
export declare const smallest = 160;
export declare const largest = 3840;
/** Why a text is no size. */
export type SizeProblem = 'not-a-number' | 'too-small' | 'too-large';
/** A text that is no size, with the reason as a code; the words are for whoever shows it. */
export declare class EmbedSizeError extends Error {
    readonly reason: SizeProblem;
    constructor(reason: SizeProblem, text: string);
}
/** A size as it is typed, in CSS px: `640`, `640px`, `۶۴۰`. Throws an `EmbedSizeError`. */
export declare function parseSize(text: string): number;
/** The height of a shape (its width / height) at a width, rounded, as a size that an embed can have. */
export declare const linkedHeight: (width: number, ratio: number) => number;
/** The width of a shape (its width / height) at a height, rounded, as a size that an embed can have. */
export declare const linkedWidth: (height: number, ratio: number) => number;
