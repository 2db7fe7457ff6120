import type { LitElement } from 'lit';
import type { Player } from '../../player/player.js';

/** What the behaviours of an article, and all that opens over a player, know of the player's element. */
export interface PlayerElement extends LitElement {
  /** The player behind it: its state, and its commands. */
  readonly player: Player;
  /** First position, in seconds. */
  readonly start: number;
  /** Seconds. */
  currentTime: number;
  readonly noControls: boolean;
  readonly concurrent: boolean;
  readonly remember: boolean;
  readonly sticky: boolean;
  readonly assetsUrl: string;
}
