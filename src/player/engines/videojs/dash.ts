import type { TextTrackOptions } from './text-sets.js';
import { XmlParser } from './trusted-types.js';
import type { XmlParserType } from './xml-parser.js';

/** What arrives with the first DASH source: the exports of mpd-parser that VHS calls, and what we add to it. */
export type MpdParser = Readonly<
  Record<'addSidxSegmentsToPlaylist' | 'generateSidxKey' | 'parse' | 'parseUTCTiming', unknown>
> & {
  useXmlParser(type: XmlParserType): void;
  countDashSegments: CountSegments;
  textTrackOf: NameTextTrack;
};

type CountSegments = (mpd: Document) => number;
type NameTextTrack = <Options extends TextTrackOptions>(options: Options) => Options;

export let addSidxSegmentsToPlaylist: unknown;
export let generateSidxKey: unknown;
export let parse: unknown;
export let parseUTCTiming: unknown;
export let countDashSegments: CountSegments;
/** Names a text track of a DASH source; tracks of other sources stay as they are. */
export let textTrackOf: NameTextTrack = (options) => options;

/** Sets the MPD parser that VHS calls. It arrives with the first DASH source. */
export function takeMpdParser(parser: MpdParser): void {
  parser.useXmlParser(XmlParser);
  ({ addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming, countDashSegments, textTrackOf } =
    parser);
}
