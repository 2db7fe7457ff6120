import type { Player } from '../../player/player.js';
/** Whether there are windows here: phones and tablets show one page at a time. */
export declare const hasWindows: () => boolean;
/**
 * Where the clip can be watched on by itself: its embed page with sound and captions as they are, else its own page. The
 * embed page of another player stays as it is; that which the author of the element (`area`) has named is ours.
 */
export declare function popOutUrl({ state, currentTime }: Pick<Player, 'state' | 'currentTime'>, area?: HTMLElement): string | undefined;
/** Goes on in a small window, and stops here. False where no window may be opened: then nothing stops. */
export declare function popOut(player: Player, area: HTMLElement): boolean;
