import type { ClipPlayer } from '../player/clip-player.js';
import './clip-veil.js';
/** Says that the clip of that id is to be shown. */
export type Lift = (id: string) => void;
/** Draws the veil over a player's clip until the viewer lifts it, or until there is another clip. */
export declare function showVeil(host: ClipPlayer, lift: Lift): void;
