import type { ClipPlayer } from '../elements/player/clip-player.js';
/**
 * In a frame that may be refused new windows, which it cannot know before it tries: where the title's link opens
 * nothing, its address stands over it, selected, until the focus leaves it or Esc is pressed.
 */
export declare function offerPageAddress(player: ClipPlayer): void;
