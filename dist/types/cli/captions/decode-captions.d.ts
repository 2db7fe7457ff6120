/** A text with the encoding that it was read in. */
export interface DecodedText {
    /** With `\n` at the ends of lines, and without a byte order mark. */
    readonly text: string;
    /** A label of the Encoding Standard. */
    readonly encoding: string;
}
/**
 * The text of a file of captions: by its byte order mark, as UTF-16 where every second byte is zero, as UTF-8 where it
 * is that, and else in what files in its language were written in before. `language` is its BCP 47 tag, where known.
 */
export declare function decodeCaptions(bytes: Uint8Array, language?: string): DecodedText;
