/** Maximum sizes in CSS px; an absent one is no limit. */
export interface MaxSize {
    readonly maxWidth?: number;
    readonly maxHeight?: number;
}
/** A size in whole CSS px. */
export interface Box {
    readonly width: number;
    readonly height: number;
}
/**
 * The largest box with a ratio (width / height) within both maxima; 640 px on its longer side without any. Without a
 * maximum height, only a box that is wider than tall is taller than 640 px: consumers know the width of their column, and
 * a tall clip that fills it does not fit a screen. Sides are whole numbers from 1 to 16,384, so a very small box keeps its
 * ratio only approximately.
 */
export declare function fittedBox(ratio: number, { maxWidth, maxHeight }?: MaxSize): Box;
