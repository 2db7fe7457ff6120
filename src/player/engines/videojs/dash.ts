import { XmlParser } from './trusted-types.js';
import type { XmlParserType } from './xml-parser.js';

/** What arrives with the first DASH source: the exports of mpd-parser that VHS calls, and a count of segments. */
export type MpdParser = Readonly<
  Record<'addSidxSegmentsToPlaylist' | 'generateSidxKey' | 'parse' | 'parseUTCTiming', unknown>
> & { useXmlParser(type: XmlParserType): void; countDashSegments: CountSegments };

type CountSegments = (mpd: Document) => number;

export let addSidxSegmentsToPlaylist: unknown;
export let generateSidxKey: unknown;
export let parse: unknown;
export let parseUTCTiming: unknown;
export let countDashSegments: CountSegments;

/** Sets the MPD parser that VHS calls. It arrives with the first DASH source. */
export function takeMpdParser(parser: MpdParser): void {
  parser.useXmlParser(XmlParser);
  ({ addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming, countDashSegments } = parser);
}
