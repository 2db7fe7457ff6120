/** A MIME type; of media, many documents have the extension in its place. */
export declare const readType: import("./place.js").Reader<string>;
