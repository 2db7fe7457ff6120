import { XmlParser } from './trusted-types.js';
import type { XmlParserType } from './xml-parser.js';

/** The exports of mpd-parser that VHS calls. */
export type MpdParser = Readonly<
  Record<'addSidxSegmentsToPlaylist' | 'generateSidxKey' | 'parse' | 'parseUTCTiming', unknown>
> & { useXmlParser(type: XmlParserType): void };

export let addSidxSegmentsToPlaylist: unknown;
export let generateSidxKey: unknown;
export let parse: unknown;
export let parseUTCTiming: unknown;

/** Sets the MPD parser that VHS calls. It arrives with the first DASH source. */
export function takeMpdParser(parser: MpdParser): void {
  parser.useXmlParser(XmlParser);
  ({ addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming } = parser);
}
