/** A language by its tag, or by its name; bare, or a schema.org `Language`. */
export declare const readLanguage: import("./place.js").Reader<string>;
