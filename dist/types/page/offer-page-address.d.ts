import type { ClipPlayer } from '../elements/player/clip-player.js';
/**
 * Shows the address of the watch page, selected, when the link of the title cannot open a window. A sandboxed frame learns
 * only by trying whether it may. The field closes on blur and on Esc.
 */
export declare function offerPageAddress(player: ClipPlayer): void;
