/**
 * Fetches what parses the captions of a stream, for VHS, which may ask again while it is on its way. Rejects when it is
 * lost, or has not come in time; the next call asks anew.
 */
export declare function webVttParser(): Promise<unknown>;
