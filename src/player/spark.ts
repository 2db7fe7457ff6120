import type { Clip, ClipSource } from '../clip/clip.js';
import { warmUp } from './engines/load-engine.js';
import { playsNatively } from './engines/native/plays-natively.js';
import { savesData } from './tracks/save-data.js';

/** What has been begun on a media element before a player was there to take it over. */
export interface Spark {
  /** The source that it loads; undefined where an engine will have to feed it. */
  readonly source: ClipSource | undefined;
  /** What the element's own `play()` answered. */
  readonly played: Promise<void>;
}

/**
 * Spends a press on a media element: it plays the clip's first source, where the browser can play that itself; else
 * it has been asked to play, which some browsers want to see in the press. Media that plays already plays on. Among
 * several sources the player chooses, where the viewer saves data.
 */
export function spark(media: HTMLMediaElement, clip: Clip): Spark {
  const [first, second] = clip.sources;
  const chooses = second && media.paused && savesData();
  const source = first && !chooses && playsNatively(first) ? first : undefined;
  if (!source && !chooses) warmUp(first);
  if (source && media.paused && (media.src !== source.src || media.error)) media.src = source.src;
  const played = media.play();
  played.catch(() => undefined); // the player that takes over hears of it
  return { source, played };
}
