import type { PlayerElement } from '../base/player-element.js';
/**
 * Gives the clip that plays to the system: title, publisher and artwork on a lock screen, and its buttons. It is given
 * up when another clip plays, when it has failed, and at removal.
 */
export declare function showMediaSession(host: PlayerElement, signal: AbortSignal): void;
