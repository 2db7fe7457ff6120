/** Seconds as a WebVTT timestamp: `00:00:12.500`. */
export declare function formatCueTime(seconds: number): string;
