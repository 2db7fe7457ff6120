import type { ClipTrack } from './clip.js';
import { hasMatch, type JsonNode, readAll, readOptional, textOf } from './json-node.js';
import { readAddress, readFileAddress } from './read-address.js';
import { readLanguage } from './read-language.js';
import { readLine } from './read-text.js';

/** Other formats than WebVTT are passed over: browsers show none of them. */
const isWebVtt = (item: JsonNode): boolean =>
  !hasMatch(item, 'encodingFormat', /^(?!.*vtt)/i) && (!textOf(item) || isFile(item));

/** `caption` may also be words about the clip. */
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
 * The captions of a clip. One that does not say its language is in the clip's own (`und`, undetermined, where
 * that is not said either); one without a name is labelled by its language tag.
 */
export function readTracks(media: JsonNode): ClipTrack[] {
  const quiet = { ...media, report: () => undefined }; // whoever reads the clip's own language tells of it
  const clipLanguage = readOptional(quiet, 'inLanguage', readLanguage) ?? 'und';
  return readAll(media, 'caption', (item) => readTrack(item, clipLanguage), isWebVtt);
}
