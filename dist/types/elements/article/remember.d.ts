import type { PlayerElement } from '../base/player-element.js';
/** With `remember`, and only then: volume, mute, speed and position are kept on this device, and are there the next time. */
export declare function remember(host: PlayerElement, signal: AbortSignal): void;
