import type { Clip } from '../../clip/clip.js';
import type { Excerpt } from '../../player/excerpt.js';

/** Listens to changes of the selected excerpt of a clip. Receives undefined when no excerpt is selected. */
type Listener = (excerpt: Excerpt | undefined) => void;

const chosen = new WeakMap<Clip, Excerpt>();
const listeners = new WeakMap<Clip, Set<Listener>>();

/** Returns the excerpt of a clip that was selected in one of its panels. */
export const chosenExcerpt = (clip: Clip): Excerpt | undefined => chosen.get(clip);

/** Stores the selected excerpt of a clip, and calls all listeners but `by`. */
export function chooseExcerpt(clip: Clip, excerpt: Excerpt | undefined, by: Listener): void {
  if (excerpt) chosen.set(clip, excerpt);
  else chosen.delete(clip);
  for (const listener of listeners.get(clip) ?? []) if (listener !== by) listener(excerpt);
}

/** Adds a listener for the excerpt of a clip until the signal aborts. */
export function followExcerpt(clip: Clip, listener: Listener, signal: AbortSignal): void {
  const all = listeners.get(clip) ?? new Set();
  listeners.set(clip, all.add(listener));
  signal.addEventListener('abort', () => all.delete(listener));
}
