import type { MediaReport, Playback } from './playback.js';
import type { PlayerStore } from './player-store.js';
/** Applies a report of the media to the state, and enforces the position and the excerpt of the clip. */
export declare function takeReport({ state, event }: MediaReport, store: PlayerStore, playback: Playback): void;
