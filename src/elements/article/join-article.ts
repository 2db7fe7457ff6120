import type { ClipPlayer } from '../player/clip-player.js';
import { helpWithKeys } from './help-with-keys.js';
import { printPoster } from './print-poster.js';
import { remember } from './remember.js';
import { showMediaSession } from './show-media-session.js';
import type { Lift } from './show-veil.js';
import { stick } from './stick.js';
import { takeTurns } from './take-turns.js';
import { tellProgress } from './tell-progress.js';

const behaviours = [remember, takeTurns, tellProgress, showMediaSession, stick, helpWithKeys, printPoster];

/**
 * Makes a player one of an article: all that a clip does there beside playing, until the signal is aborted; asked again,
 * it does that once. With `lift`, the clip has a warning that nobody has read yet: the veil comes over it, and `lift`
 * is called with the clip's id when the viewer wants to see it all the same. Rejects when the veil cannot be fetched.
 */
export async function joinArticle(
  host: ClipPlayer,
  signal: AbortSignal,
  lift: Lift | false = false,
): Promise<void> {
  if (signal.aborted) return;
  if (host.joinedFor !== signal) {
    host.joinedFor = signal;
    for (const behave of behaviours) behave(host, signal);
  }
  if (lift) (await import('./show-veil.js')).showVeil(host, lift);
}
