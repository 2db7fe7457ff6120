import type { PanelName } from '../base/clip-panel-event.js';
import type { PlayerElement } from '../base/player-element.js';
import type { PanelHost } from '../sharing/open-panel.js';
import type { View } from './player-view.js';
/** The script of the Embed and Share panels. */
export declare class PanelScript {
    readonly host: PlayerElement & PanelHost;
    /** The script cannot be fetched. */
    readonly lost: () => void;
    /** The panel that was opened last. */
    view: View;
    constructor(host: PlayerElement & PanelHost, 
    /** The script cannot be fetched. */
    lost: () => void);
    open(panel: PanelName): void;
}
