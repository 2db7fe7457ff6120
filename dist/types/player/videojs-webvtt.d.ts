/**
 * Fetches what parses the captions of a stream, and gives it to the page, where VHS looks for it: whatever else a page
 * has put there, VHS would ask for ever. Rejects when it is lost, or has not come in time; the next call asks anew.
 */
export declare function webVttParser(): Promise<void>;
