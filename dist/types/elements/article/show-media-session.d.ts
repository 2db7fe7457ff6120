import type { ClipPlayer } from '../player/clip-player.js';
/**
 * Gives the clip that plays to the system: title, publisher and artwork on a lock screen, and its buttons. It is given
 * up when another clip plays, when it has failed, and at removal.
 */
export declare function showMediaSession(host: ClipPlayer, signal: AbortSignal): void;
