/** Words on one line, cut after 300 characters: names, credits, labels. */
export declare const readLine: import("./place.js").Reader<string>;
/** Words over several lines, cut after 100 000 UTF-16 units: descriptions, transcripts. */
export declare const readText: import("./place.js").Reader<string>;
