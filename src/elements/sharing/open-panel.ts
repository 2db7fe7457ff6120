import { html, render } from 'lit';
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

/** Opens a panel in the shadow root of a player, in a dialog that stays there for the next time. */
export function openPanel(host: PanelHost, panel: PanelName): void {
  const root = host.shadowRoot;
  if (!root) return;
  const place = root.querySelector('[data-panels]') ?? root.appendChild(document.createElement('div'));
  place.toggleAttribute('data-panels', true);
  const { assetsUrl, embedUrl, player } = host;
  const { clip } = player.state;
  const position = player.currentTime;
  const body = {
    embed: () =>
      html`<clip-embed-panel .clip=${clip} .position=${position} .assetsUrl=${assetsUrl} .embedUrl=${embedUrl}></clip-embed-panel>`,
    share: () =>
      html`<clip-share-panel .clip=${clip} .position=${position} .embedUrl=${embedUrl}></clip-share-panel>`,
  };
  render(html`<clip-dialog .panel=${panel}>${body[panel]()}</clip-dialog>`, place as HTMLElement);
  root.querySelector('clip-dialog')?.show();
}
