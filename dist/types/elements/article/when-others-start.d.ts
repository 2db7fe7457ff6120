import type { PlayerElement } from '../base/player-element.js';
/** Tells the other clips of the document that this one is asked to play. */
export declare function tellOthers(host: PlayerElement): void;
/** Calls whenever another clip of the document is asked to play. */
export declare function whenOthersStart(host: PlayerElement, signal: AbortSignal, call: () => void): void;
