/** What VHS calls to parse manifests of DASH. */
export type MpdParser = Readonly<Record<'addSidxSegmentsToPlaylist' | 'generateSidxKey' | 'parse' | 'parseUTCTiming', unknown>>;
export declare let addSidxSegmentsToPlaylist: unknown;
export declare let generateSidxKey: unknown;
export declare let parse: unknown;
export declare let parseUTCTiming: unknown;
/** Has VHS call this parser, which comes with the first source of DASH. */
export declare function takeMpdParser(parser: MpdParser): void;
