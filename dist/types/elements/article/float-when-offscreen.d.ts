import type { PlayerElement } from '../base/player-element.js';
/**
 * With `sticky`, a playing clip that is scrolled out of sight goes on in a mini-player in a corner, and comes back to its
 * place when that is in sight again, when it has ended, or when another clip begins. Closed by the viewer, it does not
 * come again.
 */
export declare function floatWhenOffscreen(host: PlayerElement, signal: AbortSignal): void;
