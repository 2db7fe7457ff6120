import type { Clip } from '../../clip/clip.js';
import type { PanelName } from '../base/clip-panel-event.js';
import './clip-dialog.js';
import './clip-embed-panel.js';
import './clip-share-panel.js';
/** What a panel that opens over a player is about; `position` is the playhead, in seconds. */
export interface PanelSubject {
    readonly clip: Clip | undefined;
    readonly position: number;
    readonly assetsUrl: string;
}
/** Opens a panel in the shadow root of a player, in a dialog that stays there for the next time. */
export declare function openPanel(host: HTMLElement, panel: PanelName, subject: PanelSubject): void;
