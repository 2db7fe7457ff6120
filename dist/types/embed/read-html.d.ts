/** A piece of HTML: a tag with its attributes, names in small letters, or a text, decoded. */
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
 * The pieces of a code as a browser would see them, without a document: nothing is loaded, nothing runs. Any text can
 * be read, in time that grows with its length alone: the reader only moves on. What ends within a tag is left out.
 */
export declare function readHtml(code: string): HtmlPart[];
