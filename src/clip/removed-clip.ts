import type { Clip } from './clip.js';

/**
 * Returns a removed clip without its media, images, tracks and transcript. Its name, its page and the date of
 * removal stay.
 */
export function removedClip(clip: Clip): Clip {
  const { storyboard: _, described: _told, transcript: _words, elsewhere: _page, ...rest } = clip;
  return { ...rest, posters: [], sources: [], tracks: [], chapters: [] };
}
