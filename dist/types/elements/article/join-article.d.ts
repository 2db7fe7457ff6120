import type { ClipPlayer } from '../player/clip-player.js';
import type { Lift } from './show-veil.js';
/**
 * Makes a player one of an article: all that a clip does there beside playing, until the signal is aborted; asked again,
 * it does that once. With `lift`, the clip has a warning that nobody has read yet: the veil comes over it, and `lift`
 * is called with the clip's id when the viewer wants to see it all the same. Rejects when the veil cannot be fetched.
 */
export declare function joinArticle(host: ClipPlayer, signal: AbortSignal, lift?: Lift | false): Promise<void>;
