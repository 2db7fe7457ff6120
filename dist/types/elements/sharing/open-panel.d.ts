import type { Player } from '../../player/player.js';
import type { PanelName } from '../base/clip-panel-event.js';
import './clip-dialog.js';
import './clip-embed-panel.js';
import './clip-share-panel.js';
/** The player that a panel opens over. */
export interface PanelHost extends HTMLElement {
    readonly player: Player;
    readonly assetsUrl: string;
}
/** Opens a panel in the shadow root of a player, in a dialog that stays there for the next time. */
export declare function openPanel(host: PanelHost, panel: PanelName): void;
