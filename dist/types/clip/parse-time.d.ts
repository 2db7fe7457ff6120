/**
 * Seconds of a time as people type it: `12`, `12.5`, `0:12`, `90:00`, `1:02:03`, `۰:۱۲`; undefined for anything else.
 *
 * Minutes and seconds behind a colon stay below 60. A comma counts as the decimal point; at most three places.
 */
export declare function parseTime(text: string): number | undefined;
