/**
 * The shape of a box of whole px for widths that are not known yet: the usual one of which it is the rounding, else
 * its own. `500 × 281` is `16/9` at every width, where `500/281` would be right at one.
 */
export declare function fluidRatio(width: number, height: number): string;
