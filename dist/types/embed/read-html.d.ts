/** A token of HTML: a tag with its attributes, names in lower case, or decoded text. */
export type HtmlPart = {
    readonly kind: 'open';
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
} | {
    readonly kind: 'close';
    readonly name: string;
} | {
    readonly kind: 'text';
    readonly text: string;
};
/**
 * Tokenizes HTML as a browser does, without a document: nothing is loaded, nothing runs. Accepts any text, in time linear
 * in its length. An unfinished tag at the end is left out.
 */
export declare function readHtml(code: string): HtmlPart[];
