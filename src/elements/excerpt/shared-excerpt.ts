import type { Clip } from '../../clip/clip.js';
import type { Excerpt } from '../../player/excerpt.js';

/** What hears of the excerpt of a clip; undefined when none is chosen any more. */
type Listener = (excerpt: Excerpt | undefined) => void;

const chosen = new WeakMap<Clip, Excerpt>();
const listeners = new WeakMap<Clip, Set<Listener>>();

/** The excerpt that was chosen of a clip in one of the panels over it. */
export const chosenExcerpt = (clip: Clip): Excerpt | undefined => chosen.get(clip);

/** Tells the other panels over the clip which excerpt has been chosen in one. */
export function chooseExcerpt(clip: Clip, excerpt: Excerpt | undefined, by: Listener): void {
  if (excerpt) chosen.set(clip, excerpt);
  else chosen.delete(clip);
  for (const listener of listeners.get(clip) ?? []) if (listener !== by) listener(excerpt);
}

/** Follows the excerpt of a clip until the signal aborts. */
export function followExcerpt(clip: Clip, listener: Listener, signal: AbortSignal): void {
  const all = listeners.get(clip) ?? new Set();
  listeners.set(clip, all.add(listener));
  signal.addEventListener('abort', () => all.delete(listener));
}
