/** A date, or a date and time, by ISO 8601; stays as it was given. */
export declare const readDate: import("./place.js").Reader<string>;
