import { XmlParser } from './trusted-types.js';
import type { XmlParserType } from './xml-parser.js';

/** What VHS calls to parse manifests of DASH. */
export type MpdParser = Readonly<
  Record<'addSidxSegmentsToPlaylist' | 'generateSidxKey' | 'parse' | 'parseUTCTiming', unknown>
> & { useXmlParser(type: XmlParserType): void };

export let addSidxSegmentsToPlaylist: unknown;
export let generateSidxKey: unknown;
export let parse: unknown;
export let parseUTCTiming: unknown;

/** Has VHS call this parser, which comes with the first source of DASH. */
export function takeMpdParser(parser: MpdParser): void {
  parser.useXmlParser(XmlParser);
  ({ addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming } = parser);
}
