import type { LitElement } from 'lit';
import type { Player } from '../../player/player.js';

/** The interface of `<clip-player>` that article behaviours and dialogs depend on. */
export interface PlayerElement extends LitElement {
  /** The player of this element: its state and its commands. */
  readonly player: Player;
  /** Start position, in seconds. */
  readonly start: number;
  /** In seconds. */
  currentTime: number;
  readonly noControls: boolean;
  readonly concurrent: boolean;
  readonly remember: boolean;
  readonly sticky: boolean;
  readonly assetsUrl: string;
}
