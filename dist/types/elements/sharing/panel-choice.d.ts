import type { TemplateResult } from 'lit';
import type { PanelName } from '../base/clip-panel-event.js';
/** The panels of a player, of which a dialog shows one at a time. */
export interface PanelChoice {
    /** The panel to begin with. */
    readonly panel: PanelName;
    readonly panels: readonly PanelName[];
    /** What is shown of a panel; the others that were shown may stay, hidden. `redraw` asks for it again. */
    readonly content: (panel: PanelName, redraw: () => void) => TemplateResult;
}
