/** Words on one line, cut at 300 UTF-16 units: names, credits, labels. */
export declare const readLine: import("./place.js").Reader<string>;
/** Words over several lines, cut at 100 000 UTF-16 units: descriptions, transcripts. */
export declare const readText: import("./place.js").Reader<string>;
