import { type TemplateResult } from 'lit';
import type { Player } from '../../player/player.js';
import type { PanelName } from '../base/clip-panel-event.js';
import './clip-dialog.js';
import './clip-embed-panel.js';
import './clip-share-panel.js';
/** The player that a panel opens over. */
export interface PanelHost extends HTMLElement {
    readonly player: Player;
    readonly assetsUrl: string;
    /** The embed page that the author has named, instead of the document's. */
    readonly embedUrl: string;
}
/** A panel in its dialog, for a player to draw; `show()` of the dialog opens it. */
export declare function panelView(host: PanelHost, panel: PanelName): TemplateResult;
