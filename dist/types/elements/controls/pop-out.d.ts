import type { Player } from '../../player/player.js';
/** Where the clip can be watched on by itself: its embed page with sound and captions as they are, else its own page. */
export declare function popOutUrl({ state, currentTime }: Pick<Player, 'state' | 'currentTime'>): string | undefined;
/** Goes on in a small window, and stops here. False where no window may be opened: then nothing stops. */
export declare function popOut(player: Player): boolean;
