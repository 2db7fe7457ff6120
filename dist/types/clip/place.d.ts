import { ClipError, type ClipProblem } from './clip-error.js';
/**
 * Forms that documents have besides those of the standards. A page fetches what reads them when its document has one;
 * until then it reads what is usual.
 */
export interface RareForms {
    /** A data block of a page that `JSON.parse` refuses. Throws a `SyntaxError`. */
    json(text: string): unknown;
    /** Words with character references of HTML (`&#8217;`). */
    words(text: string): string;
    /** A date in ISO 8601; undefined for what is none. */
    date(text: string): string | undefined;
    /** The tag of a language that is called by its name; undefined for no known name. */
    language(name: string): string | undefined;
}
/** A place in an outside document: the value that stands there and the path that led to it. */
export interface Place {
    readonly value: unknown;
    readonly path: string;
    /** What relative addresses resolve against. */
    readonly base: string;
    readonly report: (problem: ClipProblem) => void;
    /** What the document says of each `@id`, by `nodeId`. */
    readonly nodes?: ReadonlyMap<string | undefined, unknown>;
    /** Reads what is written in a form that is not usual. */
    readonly forms?: RareForms | undefined;
}
/** Makes something of what stands at a place, or throws a `ClipError`. */
export type Reader<T> = (place: Place) => T;
/** For each field of the result: how to read it, and the key it has outside where that is another. */
export type Fields<T> = {
    readonly [K in keyof T]: readonly [read: Reader<T[K]>, key?: string];
};
/** The place under `key`, which may hold nothing. Own properties only: a prototype never comes through. */
export declare function at(place: Place, key: string): Place;
/** The `@id` of an object, absolute where it is an address; undefined where it has none. */
export declare function nodeId({ value, base }: Place): string | undefined;
/** What stands at a place, one by one: schema.org lets every value be single or a list. References are followed. */
export declare function items(place: Place): Place[];
/** What stands under `key`, one by one. */
export declare const under: (place: Place, key: string) => Place[];
/** The first thing under `keys`, else the place itself: for values that may come wrapped in an object. */
export declare function inner(place: Place, keys: readonly string[]): Place;
/** The text of a single value, trimmed; empty for an object or nothing. */
export declare function textOf({ value }: Place): string;
/** Whether one of the values under `key` matches, as text. */
export declare const says: (place: Place, key: string, pattern: RegExp) => boolean;
/** What to throw or report where `expected` did not come. */
export declare function unexpected(place: Place, expected: string): ClipError;
/** The same place, whose problems are of what restricts the clip. */
export declare function restricting(place: Place): Place;
/** The first of `key`, which must stand: throws a `ClipError` where it does not. */
export declare function one<T>(place: Place, key: string, read: Reader<T>): T;
/** The first 200 of `key` that are meant, as far as they can be read; what is broken is reported and left out. */
export declare function all<T>(place: Place, key: string, read: Reader<T>, isMeant?: (_item: Place) => boolean): T[];
/** The first of `key` that can be read. */
export declare function maybe<T>(place: Place, key: string, read: Reader<T>): T | undefined;
/** What can be read of `fields`. */
export declare function pick<T>(place: Place, fields: Fields<T>): Partial<T>;
