/** The most that somebody has room for, in CSS px; what is absent is no limit. */
export interface MaxSize {
    readonly maxWidth?: number;
    readonly maxHeight?: number;
}
/** Whole CSS px. */
export interface Box {
    readonly width: number;
    readonly height: number;
}
/**
 * The largest box of a shape (its width / height) within both maxima, 640 px wide where there are none. Its sides are
 * whole, at least 1 and at most 16,384, so that a very small box keeps the shape only as well as whole numbers can.
 */
export declare function fittedBox(ratio: number, { maxWidth, maxHeight }?: MaxSize): Box;
