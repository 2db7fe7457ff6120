/**
 * Every `--clip-*` token with its default. Set one on `clip-player`, or on anything around it.
 *
 * The player's own surface is dark in both schemes, because pictures are; panels follow `color-scheme`.
 */
export declare const tokens: import("lit").CSSResult;
