import { html, type TemplateResult } from 'lit';
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
export function panelView(host: PanelHost, panel: PanelName): TemplateResult {
  const { assetsUrl, embedUrl, player } = host;
  const { clip } = player.state;
  const position = player.currentTime;
  const body = {
    embed: () =>
      html`<clip-embed-panel .clip=${clip} .position=${position} .assetsUrl=${assetsUrl} .embedUrl=${embedUrl}></clip-embed-panel>`,
    share: () =>
      html`<clip-share-panel .clip=${clip} .position=${position} .embedUrl=${embedUrl}></clip-share-panel>`,
  };
  return html`<clip-dialog .panel=${panel}>${body[panel]()}</clip-dialog>`;
}
