import type { Clip } from './clip.js';
import type { ClipProblem } from './clip-error.js';
import { findMedia } from './find-media.js';
import { readDuration } from './parse-duration.js';
import { all, type Fields, one, type Place, pick, type Reader, says, under } from './place.js';
import { readAddress } from './read-address.js';
import { readChapters } from './read-chapters.js';
import { readCorrection } from './read-correction.js';
import { readDate } from './read-date.js';
import { readId } from './read-id.js';
import { readImage } from './read-image.js';
import { readLanguage } from './read-language.js';
import { readPublisher } from './read-publisher.js';
import { readSources } from './read-sources.js';
import { readLine, readText } from './read-text.js';
import { readTracks } from './read-tracks.js';

type Optional = 'description' | 'duration' | 'embedUrl' | 'pageUrl' | 'publisher' | 'credit' | 'license';
type More = 'uploadDate' | 'expires' | 'language' | 'transcript' | 'correction' | 'contentRating';

/** What a clip may do without: what is broken here is reported and left out. */
const optional: Fields<Required<Pick<Clip, Optional | More>>> = {
  description: [readText],
  duration: [readDuration],
  embedUrl: [readAddress],
  pageUrl: [readAddress, 'url'],
  publisher: [readPublisher],
  credit: [readLine, 'creditText'],
  license: [readLine],
  uploadDate: [readDate],
  expires: [readDate],
  language: [readLanguage, 'inLanguage'],
  transcript: [readText],
  correction: [readCorrection],
  contentRating: [readLine],
};

/** What stands beside a clip says what it is by one of two fields. */
const isKind =
  (kind: RegExp) =>
  (item: Place): boolean =>
    ['additionalType', 'accessibilityFeature'].some((key) => says(item, key, kind));
const readStoryboard: Reader<string> = (item) => one(item, 'contentUrl', readAddress);

const isLive = (broadcast: Place): boolean => says(broadcast, 'isLiveBroadcast', /true$/i);

/**
 * A clip from a schema.org `VideoObject` or `AudioObject`, by an allow-list of its fields (the JSON-LD as parsed).
 * Relative addresses resolve against `base`, the document's own address. A broken part is told to `report` and left
 * out; a document without a video or audio, a name or an id is a `ClipError`.
 */
export function parseClip(
  document: unknown,
  base: string,
  report: (problem: ClipProblem) => void = () => undefined,
): Clip {
  const media = findMedia({ value: document, path: '', base, report });
  const [storyboard] = all(media, 'associatedMedia', readStoryboard, isKind(/\bstoryboard$/));
  const described = all(media, 'associatedMedia', readSources, isKind(/audio-?description$/i)).flat();
  return {
    id: readId(media),
    kind: says(media, '@type', /Video/) ? 'video' : 'audio',
    title: one(media, 'name', readLine),
    posters: all(media, 'thumbnailUrl', readImage),
    sources: readSources(media),
    tracks: readTracks(media),
    chapters: readChapters(media),
    live: under(media, 'publication').some(isLive),
    ...(storyboard && { storyboard }),
    ...(described.length && { described }),
    ...pick(media, optional),
  };
}
