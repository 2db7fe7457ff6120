/** Seconds of an ISO 8601 duration; false for another text. */
export declare function durationOf(text: string): number | false;
/** Seconds of the ISO 8601 duration at a place. */
export declare const readDuration: import("./place.js").Reader<number>;
/**
 * Seconds of an ISO 8601 duration (`PT1M2S`, `PT0.5S`, `P1DT2H`), else throws a `ClipError` with an empty path.
 * Weeks, months and years are refused: no clip is counted in them.
 */
export declare function parseDuration(iso: unknown): number;
