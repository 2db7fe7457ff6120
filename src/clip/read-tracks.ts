import type { ClipTrack } from './clip.js';
import { hasMatch, type JsonNode, readAll, readOptional, textOf } from './json-node.js';
import { readAddress, readFileAddress } from './read-address.js';
import { readLanguage } from './read-language.js';
import { readLine } from './read-text.js';

/** Returns whether an item is a WebVTT file. Other formats are skipped, because browsers show none of them. */
const isWebVtt = (item: JsonNode): boolean =>
  !hasMatch(item, 'encodingFormat', /^(?!.*vtt)/i) && (!textOf(item) || isFile(item));

/** Returns whether a text is the address of a WebVTT file. `caption` may also be a sentence about the clip. */
const isFile = (item: JsonNode): boolean => /\.vtt(?:[?#]|$)/i.test(textOf(item));

function readTrack(node: JsonNode, clipLanguage: string): ClipTrack {
  const language = readOptional(node, 'inLanguage', readLanguage) ?? clipLanguage;
  return {
    src: isFile(node) ? readAddress(node) : readFileAddress(node),
    kind: 'captions',
    language,
    label: readOptional(node, 'name', readLine) ?? language,
  };
}

/**
 * Reads the captions of a clip. The language of a track defaults to that of the clip, or to `und` (undetermined).
 * The label defaults to the language tag.
 */
export function readTracks(media: JsonNode): ClipTrack[] {
  const quiet = { ...media, report: () => undefined }; // parseUsualClip reports an invalid `inLanguage`.
  const clipLanguage = readOptional(quiet, 'inLanguage', readLanguage) ?? 'und';
  return readAll(media, 'caption', (item) => readTrack(item, clipLanguage), isWebVtt);
}
