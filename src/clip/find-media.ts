import { at, items, type Place, says, under, unexpected } from './place.js';

const isMedia = (place: Place): boolean => says(place, '@type', /\b(Video|Audio)Object$/);

/** The first video or audio of the document: itself, or in a list, or in the `@graph` of what it lists. */
export function findMedia(root: Place): Place {
  const candidates = items(root).flatMap((item) => [item, ...under(item, '@graph')]);
  const media = candidates.find(isMedia);
  if (!media) throw unexpected(at(root, '@type'), 'a VideoObject or AudioObject');
  return media;
}
