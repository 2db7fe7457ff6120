import type { PlayerElement } from '../base/player-element.js';
/** A clip that has been played draws its media, which no paper shows: for a print its poster stands there once more. */
export declare function printPoster(host: PlayerElement, signal: AbortSignal): void;
