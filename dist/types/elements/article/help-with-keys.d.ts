import type { PlayerElement } from '../base/player-element.js';
/** `?` opens the list of keys, where the viewer is not typing. */
export declare function helpWithKeys(host: PlayerElement, signal: AbortSignal): void;
