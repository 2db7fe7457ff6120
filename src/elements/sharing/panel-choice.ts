import type { TemplateResult } from 'lit';
import type { PanelName } from '../base/clip-panel-event.js';

/** The panels of a player. A dialog shows one at a time. */
export interface PanelChoice {
  /** The first panel. */
  readonly panel: PanelName;
  readonly panels: readonly PanelName[];
  /**
   * Returns the content for a panel. Panels that were shown before may stay in it, hidden. `redraw` makes the dialog
   * call it again.
   */
  readonly content: (panel: PanelName, redraw: () => void) => TemplateResult;
}
