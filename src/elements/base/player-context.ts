import { createContext } from '@lit/context';
import type { Player } from '../../player/player.js';

/** Carries the player's instance, never its state, from `<clip-player>` to the elements inside it. */
export const playerContext = createContext<Player | undefined>('inline-clip.player');
