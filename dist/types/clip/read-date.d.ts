/** Whether there is such a day, or month: engines read the 30th of February as the 1st of March, or not at all. */
export declare function isDay(date: string): boolean;
/** Whether a text is a date, or a date and time, in the extended form of ISO 8601, as all engines read it. */
export declare function isIsoDate(text: string): boolean;
/** A date, or a date and time with its offset from UTC, in ISO 8601. */
export declare const readDate: import("./place.js").Reader<string>;
