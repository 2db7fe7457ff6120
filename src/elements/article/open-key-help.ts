import { html, render } from 'lit';
import { enKeyHelp } from '../../i18n/en-key-help.js';
import type { PlayerElement } from '../base/player-element.js';
import { wordsOf } from '../base/words-of.js';
import '../sharing/clip-dialog.js';
import './clip-key-list.js';

/** Opens the list of keys in a dialog in the player's shadow root. The dialog is removed when it closes. */
export function openKeyHelp(host: PlayerElement): void {
  const { shadowRoot: root } = host;
  if (!root || !host.isConnected || root.querySelector('[data-keys]')) return;
  const place = root.appendChild(document.createElement('div'));
  place.toggleAttribute('data-keys', true);
  const { keyHelp } = wordsOf(host, enKeyHelp);
  render(
    html`<clip-dialog panel="keys" .heading=${keyHelp} @clip-close=${() => place.remove()}>
      <clip-key-list></clip-key-list>
    </clip-dialog>`,
    place,
  );
  place.querySelector('clip-dialog')?.show();
}
