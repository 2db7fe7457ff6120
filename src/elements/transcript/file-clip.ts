import type { Clip } from '../../clip/clip.js';

/** A clip, or one that is not known, with a file of captions instead of its own. */
export function fileClip(clip: Clip | undefined, src: string, language: string): Clip {
  const { id = 'transcript', kind = 'video', title = '', live = false } = clip ?? {};
  const nothing = { posters: [], sources: [], chapters: [] };
  const track = { src, language, label: '', kind: 'captions' } as const;
  return { ...nothing, id, kind, title, live, ...clip, tracks: [track] };
}
