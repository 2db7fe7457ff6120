import type { PlayerElement } from '../base/player-element.js';
/**
 * One clip plays at a time in a document: one that is asked to play pauses the others. What counts is who was asked
 * last, not whose media came first. `concurrent` leaves a clip out of it.
 */
export declare function pauseOthers(host: PlayerElement, signal: AbortSignal): void;
