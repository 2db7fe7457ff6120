import type { XmlParserType } from './xml-parser.js';
/** The exports of mpd-parser that VHS calls. */
export type MpdParser = Readonly<Record<'addSidxSegmentsToPlaylist' | 'generateSidxKey' | 'parse' | 'parseUTCTiming', unknown>> & {
    useXmlParser(type: XmlParserType): void;
};
export declare let addSidxSegmentsToPlaylist: unknown;
export declare let generateSidxKey: unknown;
export declare let parse: unknown;
export declare let parseUTCTiming: unknown;
/** Sets the MPD parser that VHS calls. It arrives with the first DASH source. */
export declare function takeMpdParser(parser: MpdParser): void;
