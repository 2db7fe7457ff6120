/** HTML that is safe to stand in a page: made by `html`, never by hand. Its text is `String(it)`. */
export declare class Html {
    readonly text: string;
    constructor(text: string);
    toString(): string;
}
type Value = Html | readonly Html[] | string | number | false | null | undefined;
/**
 * Writes HTML (a template's tag): each value is escaped, for text and for quoted attributes alike; what `html` made
 * itself stays as it is, lists of it too; `false`, `null` and `undefined` are nothing. The only writer of HTML here.
 */
export declare function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html;
export {};
