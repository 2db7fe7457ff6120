import type { ClipPlayer } from '../player/clip-player.js';
/** `?` opens the list of keys, where the viewer is not typing. */
export declare function helpWithKeys(host: ClipPlayer, signal: AbortSignal): void;
