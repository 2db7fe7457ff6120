import type { Player } from '../../player/player.js';
/** Carries the player's instance, never its state, from `<clip-player>` to the elements inside it. */
export declare const playerContext: {
    __context__: Player;
};
