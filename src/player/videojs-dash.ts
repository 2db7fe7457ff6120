/** What VHS calls to parse manifests of DASH. */
export type MpdParser = Readonly<
  Record<'addSidxSegmentsToPlaylist' | 'generateSidxKey' | 'parse' | 'parseUTCTiming', unknown>
>;

export let addSidxSegmentsToPlaylist: unknown;
export let generateSidxKey: unknown;
export let parse: unknown;
export let parseUTCTiming: unknown;

/** Has VHS call this parser, which comes with the first source of DASH. */
export function takeMpdParser(parser: MpdParser): void {
  ({ addSidxSegmentsToPlaylist, generateSidxKey, parse, parseUTCTiming } = parser);
}
