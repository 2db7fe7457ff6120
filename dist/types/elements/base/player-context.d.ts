import type { Player } from '../../player/player.js';
/**
 * Carries the player's instance, never its state, from `<clip-player>` to the elements inside it; none while nobody sees
 * them, so that nothing is drawn for nobody.
 */
export declare const playerContext: {
    __context__: Player | undefined;
};
