/** A shape in its smallest whole numbers, as CSS takes it: `16/9`. */
export declare function reducedRatio(width: number, height: number): string;
