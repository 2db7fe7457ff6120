/** Seconds of a WebVTT timestamp, `00:12.500` or `01:00:12.500`; undefined for anything else. */
export declare function parseCueTime(text: string): number | undefined;
