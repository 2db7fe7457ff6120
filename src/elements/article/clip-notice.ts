import { html, LitElement, nothing } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { closedReason } from '../../clip/closed-reason.js';
import { enNotice } from '../../i18n/en-notice.js';
import { customElement } from '../base/custom-element.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { clipNoticeStyles } from './clip-notice.styles.js';

/** The notice over a clip that cannot be played here. It says why, and links to a page where the clip can be watched. */
@customElement('clip-notice')
export class ClipNotice extends LitElement {
  static override styles = [tokens, clipNoticeStyles];

  /** Declared without decorators, because their module is in the chunk of the controls. */
  static override properties = { clip: { attribute: false } };

  clip: Clip | undefined;

  override render() {
    const reason = closedReason(this.clip);
    const words = wordsOf(this, enNotice);
    const address = this.clip && reason === 'elsewhere' && watchAddress(this.clip);
    if (!reason) return nothing;
    return html`<p role="status">${words[reason]}</p>
      ${address ? html`<a href=${address} target="_blank" rel="noopener">${words.watchAt(new URL(address).host)}</a>` : nothing}`;
  }
}

/** Returns the address to watch at. Prefers an address other than that of the current page. */
function watchAddress({ elsewhere, pageUrl, embedUrl }: Clip): string | undefined {
  const addresses = [elsewhere, pageUrl, embedUrl].filter((address) => address !== undefined);
  const bare = (address: string) => address.replace(/#.*/s, '');
  return addresses.find((address) => bare(address) !== bare(document.URL)) ?? addresses[0];
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-notice': ClipNotice;
  }
}
