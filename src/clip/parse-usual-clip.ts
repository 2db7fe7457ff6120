import type { Clip, ClipSource } from './clip.js';
import type { ClipProblem } from './clip-error.js';
import { isKind } from './is-kind.js';
import {
  type Fields,
  hasMatch,
  type JsonNode,
  type RareForms,
  type Reader,
  readAll,
  readFields,
  readOptional,
  readRequired,
  valuesOf,
} from './json-node.js';
import { mimeType } from './mime-type.js';
import { readAddress, readPageAddress } from './read-address.js';
import { readChapters } from './read-chapters.js';
import { readDate } from './read-date.js';
import { readDuration } from './read-duration.js';
import { readExpires } from './read-expires.js';
import { readId } from './read-id.js';
import { readImages } from './read-image.js';
import { readLanguage } from './read-language.js';
import { readPublisher } from './read-publisher.js';
import { readSources } from './read-sources.js';
import { readLine, readText } from './read-text.js';
import { readTracks } from './read-tracks.js';

type Optional = 'description' | 'duration' | 'embedUrl' | 'pageUrl' | 'publisher' | 'credit' | 'license';
type More = 'uploadDate' | 'language' | 'transcript' | 'contentRating';

/** Optional fields of a clip. Invalid values are reported and dropped. */
const optional: Fields<Required<Pick<Clip, Optional | More>>> = {
  description: [readText],
  duration: [readDuration],
  embedUrl: [readPageAddress],
  pageUrl: [readPageAddress, 'url'],
  publisher: [readPublisher],
  credit: [readLine, 'creditText'],
  license: [readLine],
  uploadDate: [readDate],
  language: [readLanguage, 'inLanguage'],
  transcript: [readText],
  contentRating: [readLine],
};

/** Returns whether an associated media object has a kind. Documents put it in one of two properties. */
const isMeantAs =
  (kind: RegExp) =>
  (item: JsonNode): boolean =>
    ['additionalType', 'accessibilityFeature'].some((key) => hasMatch(item, key, kind));
const readStoryboard: Reader<string> = (item) => readRequired(item, 'contentUrl', readAddress);

/** Parses a clip like `parseClip`, with the given parsers for rare forms. A page fetches those on demand. */
export function parseUsualClip(
  document: unknown,
  base: string,
  report: (problem: ClipProblem) => void,
  forms: RareForms,
): Clip {
  const root: JsonNode = { value: document, path: '', base, report, forms };
  const media = forms.media(root);
  const fields = readFields(media, optional);
  const [embedUrl, pageUrl] = [fields.embedUrl, fields.pageUrl];
  const named = readSources(media);
  // An address that is also the address of a page is a page, unless the document gives it a media type.
  const isElsewhere = ({ src, type }: ClipSource) =>
    ((!mimeType(src) || /html/.test(type ?? '')) && forms.isPage(src, type)) ||
    (!type && (src === embedUrl || src === pageUrl));
  const sources = named.filter((source) => !isElsewhere(source));
  const elsewhere = sources.length ? undefined : named[0]?.src;
  const [storyboard] = readAll(media, 'associatedMedia', readStoryboard, isMeantAs(/\bstoryboard$/));
  const described = readAll(media, 'associatedMedia', readSources, isMeantAs(/audio-?description$/i)).flat();
  const expires = readExpires(media);
  const correction = readOptional(media, 'correction', forms.correction);
  return {
    id: readId(media, [named[0]?.src, embedUrl]),
    kind: isKind(media, 'Audio') && !isKind(media, 'Video') ? 'audio' : 'video',
    title:
      readOptional(media, 'name', readLine) ??
      forms.title(media, root) ??
      readRequired(media, 'name', readLine),
    posters: readImages(media),
    sources,
    tracks: readTracks(media),
    chapters: readChapters(media),
    live: valuesOf(media, 'publication').some(
      (broadcast) =>
        hasMatch(broadcast, 'isLiveBroadcast', /true$/i) && !readOptional(broadcast, 'endDate', forms.isPast),
    ),
    ...(elsewhere && { elsewhere }),
    ...(storyboard && { storyboard }),
    ...(described.length && { described }),
    ...(expires && { expires }),
    ...(correction && { correction }),
    ...fields,
  };
}
