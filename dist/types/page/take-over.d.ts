import type { ClipPlayer } from '../elements/player/clip-player.js';
/**
 * Lets a player go on where the browser's own has begun while the script was on its way; left alone, that one would
 * sound on behind it.
 */
export declare function takeOver(player: ClipPlayer): Promise<void>;
