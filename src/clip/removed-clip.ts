import type { Clip } from './clip.js';

/** What is left of a removed clip for those who read its document: its name, its page and the date, and no media. */
export function removedClip(clip: Clip): Clip {
  const { storyboard: _, described: _told, transcript: _words, elsewhere: _page, ...rest } = clip;
  return { ...rest, posters: [], sources: [], tracks: [], chapters: [] };
}
