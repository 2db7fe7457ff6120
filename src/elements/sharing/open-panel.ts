import { html, render } from 'lit';
import type { Clip } from '../../clip/clip.js';
import type { PanelName } from '../base/clip-panel-event.js';
import { wordsOf } from '../base/words-of.js';
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
export function openPanel(host: HTMLElement, panel: PanelName, subject: PanelSubject): void {
  const root = host.shadowRoot;
  if (!root) return;
  const place = root.querySelector('[data-panels]') ?? root.appendChild(document.createElement('div'));
  place.toggleAttribute('data-panels', true);
  const { clip, position, assetsUrl } = subject;
  const body = {
    embed: () =>
      html`<clip-embed-panel .clip=${clip} .position=${position} .assetsUrl=${assetsUrl}></clip-embed-panel>`,
    share: () => html`<clip-share-panel .clip=${clip} .position=${position}></clip-share-panel>`,
  };
  render(
    html`<clip-dialog .panel=${panel} .heading=${wordsOf(host)[panel]}>${body[panel]()}</clip-dialog>`,
    place as HTMLElement,
  );
  root.querySelector('clip-dialog')?.show();
}
