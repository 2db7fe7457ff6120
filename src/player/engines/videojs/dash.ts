import type { TextTrackOptions } from './text-sets.js';
import { XmlParser } from './trusted-types.js';
import type { XmlParserType } from './xml-parser.js';

/** The imports for the first DASH source: the exports of mpd-parser that VHS calls, and our additions. */
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
/** Names a text track of a DASH source. Tracks of other sources stay unchanged. */
export let textTrackOf: NameTextTrack = (options) => options;

/** Sets the MPD parser that VHS calls. It is imported for the first DASH source. */
export function takeMpdParser(parser: MpdParser): void {
  parser.useXmlParser(XmlParser);
  ({ addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming, countDashSegments, textTrackOf } =
    parser);
}
