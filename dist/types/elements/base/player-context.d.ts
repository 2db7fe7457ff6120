import type { Player } from '../../player/player.js';
/**
 * Carries the player's instance, never its state, from `<clip-player>` to the elements inside it; none while nobody sees
 * them: then what moves all the while is not drawn.
 */
export declare const playerContext: {
    __context__: Player | undefined;
};
