/**
 * The player's `--clip-*` tokens with their defaults. Set one on `clip-player`, or on anything around it. The
 * player's own surface is dark in both schemes, because pictures are.
 */
export declare const tokens: import("lit").CSSResult;
