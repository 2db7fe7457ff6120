/**
 * Seconds of a time as files of captions have it: `00:00:12,500` of SubRip, `00:12.500` of WebVTT, and what people
 * type: one digit of hours, no fraction, two digits of it, spaces around its comma. Undefined for anything else.
 */
export declare function parseCaptionTime(text: string): number | undefined;
/** Start and end of a line with `-->`, and what follows them. */
export interface Timing {
    readonly start: number;
    readonly end: number;
    readonly rest: string;
}
/** The timing in a line; undefined where it cannot be read, or ends before it begins. */
export declare function parseTiming(line: string): Timing | undefined;
