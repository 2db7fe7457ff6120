import type { ClipPlayer } from '../elements/player/clip-player.js';
/**
 * Continues playback of the native `<video>` or `<audio>` that the viewer has started before the script was loaded, and
 * pauses that element, which would play on behind the player.
 */
export declare function takeOver(player: ClipPlayer): Promise<void>;
