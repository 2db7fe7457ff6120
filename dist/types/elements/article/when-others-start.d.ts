import type { ClipPlayer } from '../player/clip-player.js';
/** Tells the other clips of the document that this one is asked to play. */
export declare function tellOthers(host: ClipPlayer): void;
/** Calls whenever another clip of the document is asked to play. */
export declare function whenOthersStart(host: ClipPlayer, signal: AbortSignal, call: () => void): void;
