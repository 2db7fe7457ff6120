/**
 * Imports the WebVTT parser and defines it on `globalThis`, where VHS expects it; without one, VHS polls for ever. Rejects
 * when the import fails or times out; the next call imports again.
 */
export declare function loadWebVttParser(): Promise<void>;
