/**
 * The CSS `aspect-ratio` for a fluid box: the usual ratio that rounds to this size, else its own. `500 × 281` becomes
 * `16/9`, which fits every width; `500/281` fits only one.
 */
export declare function fluidRatio(width: number, height: number): string;
