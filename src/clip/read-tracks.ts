import type { ClipTrack } from './clip.js';
import { all, maybe, type Place, says, textOf } from './place.js';
import { readAddress, readFileAddress } from './read-address.js';
import { readLanguage } from './read-language.js';
import { readLine } from './read-text.js';

/** Other formats than WebVTT are passed over: browsers show none of them. */
const isWebVtt = (item: Place): boolean =>
  !says(item, 'encodingFormat', /^(?!.*vtt)/i) && (!textOf(item) || isFile(item));

/** `caption` may also be words about the clip. */
const isFile = (item: Place): boolean => /\.vtt(?:[?#]|$)/i.test(textOf(item));

function readTrack(place: Place, clipLanguage: string): ClipTrack {
  const language = maybe(place, 'inLanguage', readLanguage) ?? clipLanguage;
  return {
    src: isFile(place) ? readAddress(place) : readFileAddress(place),
    kind: 'captions',
    language,
    label: maybe(place, 'name', readLine) ?? language,
  };
}

/**
 * The captions of a clip. One that does not say its language is in the clip's own (`und`, undetermined, where
 * that is not said either); one without a name is labelled by its language tag.
 */
export function readTracks(media: Place): ClipTrack[] {
  const quiet = { ...media, report: () => undefined }; // whoever reads the clip's own language tells of it
  const clipLanguage = maybe(quiet, 'inLanguage', readLanguage) ?? 'und';
  return all(media, 'caption', (item) => readTrack(item, clipLanguage), isWebVtt);
}
