import { nothing } from 'lit';
import type { PanelName } from '../base/clip-panel-event.js';
import type { PlayerElement } from '../base/player-element.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import type { PanelHost } from '../sharing/open-panel.js';
import type { View } from './player-view.js';

/** Loads the script of the Embed and Share panels. */
export class PanelScript {
  /** The panel that was opened last. */
  view: View = nothing;

  constructor(
    readonly host: PlayerElement & PanelHost,
    /** Called when the script cannot be loaded. */
    readonly lost: () => void,
  ) {}

  open(panel: PanelName): void {
    const { host } = this;
    const draw = (view: View) => {
      this.view = view;
      host.requestUpdate();
    };
    withLazyModule(
      import('../sharing/open-panel.js'),
      ({ openPanel }) => openPanel(host, panel, draw),
      this.lost,
    );
  }
}
