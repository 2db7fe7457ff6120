/** Escaped HTML. Only `html` creates it; `String(value)` returns its text. */
export declare class Html {
    readonly text: string;
    constructor(text: string);
    toString(): string;
}
type Value = Html | readonly Html[] | string | number | false | null | undefined;
/**
 * Template tag that writes HTML. Values are escaped for text and for quoted attributes. `Html` values and lists of them
 * stay as they are; `false`, `null` and `undefined` write nothing. All HTML of the library is written by it.
 */
export declare function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html;
export {};
