/** An absolute http(s) address with a plain host; bare, or as the `contentUrl` or `url` of an object. */
export declare const readAddress: import("./place.js").Reader<string>;
