import type { ClipPlayer } from '../elements/player/clip-player.js';
/**
 * Goes on as loud and as fast as in the window that this one popped out of (`elements/controls/pop-out.ts`). The name of
 * this window says it: it comes across origins, and needs no opener. It is let go of, so that nobody finds this window by it.
 */
export declare function takeSound(player: ClipPlayer, view?: Pick<Window, 'name'>): void;
