import type { ClipPlayer } from '../elements/player/clip-player.js';
/**
 * Applies volume and speed of the window that opened this one as a pop-out (`elements/controls/pop-out.ts`). They are in
 * the window name, which works across origins and without an opener. The name is then cleared, so that nobody finds this
 * window by it.
 */
export declare function takeSound(player: ClipPlayer, view?: Pick<Window, 'name'>): void;
