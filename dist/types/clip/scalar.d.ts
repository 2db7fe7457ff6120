import { type Place, type Reader } from './place.js';
/**
 * A reader of one value, bare or wrapped in an object under one of `keys` (JSON-LD's `@value`, a `PropertyValue`).
 * `parse` takes its text, trimmed and never empty, and answers with anything but a number or words where that is
 * not what was expected.
 */
export declare function scalar<T extends string | number>(expected: string, parse: (text: string, place: Place) => T | false | undefined, keys?: string[]): Reader<T>;
