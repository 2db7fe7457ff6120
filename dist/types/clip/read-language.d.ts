/** A BCP 47 language tag. */
export declare const readLanguage: import("./place.js").Reader<string>;
