import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { enFacade } from '../../i18n/en-facade.js';
import { enSharing } from '../../i18n/en-sharing.js';
import type { Player } from '../../player/player.js';
import type { PanelName } from '../base/clip-panel-event.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { wordsOf } from '../base/words-of.js';
import { panelsOf } from '../player/player-view.js';
import type { PanelChoice } from './panel-choice.js';
import './clip-dialog.js';
import './clip-share-panel.js';

/** The player that a panel opens over. */
export interface PanelHost extends HTMLElement {
  readonly player: Player;
  readonly assetsUrl: string;
  /** The embed page that the author has set, which replaces the document's. */
  readonly embedUrl: string;
  readonly noEmbed: boolean;
  readonly noShare: boolean;
}

/** Opens a panel over a player. `draw` renders its dialog into the shadow root of the player. */
export async function openPanel(
  host: PanelHost & LitElement,
  panel: PanelName,
  draw: (view: TemplateResult) => void,
): Promise<void> {
  draw(panelView(host, panel));
  await host.updateComplete;
  host.shadowRoot?.querySelector('clip-dialog')?.show();
}

/** Returns a panel in its dialog, for a player to render. The dialog's `show()` opens it. */
export function panelView(host: PanelHost, panel: PanelName): TemplateResult {
  const { clip } = host.player.state;
  const content = contentOf(host, clip, host.player.currentTime);
  return html`<clip-dialog .choice=${{ panel, panels: panelsOf(clip, host), content }}></clip-dialog>`;
}

/**
 * Returns the panels that were shown, of which all but one are hidden, so each keeps its state. The script of the Embed
 * panel is loaded when that panel is first shown. Until then, and after a failure, a message replaces the panel.
 */
function contentOf(host: PanelHost, clip: Clip | undefined, position: number): PanelChoice['content'] {
  const { assetsUrl, embedUrl } = host;
  const shown = new Set<PanelName>();
  let isLost = false;
  const fetchEmbed = (redraw: () => void) => {
    isLost = false;
    withLazyModule(import('./embed-panel-script.js'), undefined, () => {
      isLost = true;
      redraw();
    });
  };
  return (panel, redraw) => {
    if (panel === 'embed' && !shown.has(panel)) fetchEmbed(redraw);
    shown.add(panel);
    const { wait, notFetched, retry } = { ...wordsOf(host, enSharing), ...wordsOf(host, enFacade) };
    const fetchAgain = () => {
      fetchEmbed(redraw);
      redraw();
    };
    const lost = html`<button type="button" @click=${fetchAgain}>${retry}</button>`;
    return html`${
      shown.has('embed')
        ? html`<clip-embed-panel ?hidden=${panel !== 'embed'} .clip=${clip} .position=${position} .assetsUrl=${assetsUrl} .embedUrl=${embedUrl}><p role="status">${isLost ? notFetched : wait}</p>${isLost ? lost : nothing}</clip-embed-panel>`
        : nothing
    }${
      shown.has('share')
        ? html`<clip-share-panel ?hidden=${panel !== 'share'} .clip=${clip} .position=${position} .embedUrl=${embedUrl}></clip-share-panel>`
        : nothing
    }`;
  };
}
