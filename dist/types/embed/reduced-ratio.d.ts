/** A CSS `aspect-ratio` in lowest terms: `16/9`. */
export declare function reducedRatio(width: number, height: number): string;
