import { html, LitElement, nothing } from 'lit';
import { type ConsentWords, enConsent } from '../../i18n/consent-words.js';
import { customElement } from '../base/custom-element.js';
import { tokens } from '../base/tokens.styles.js';
import { clipConsentStyles } from './clip-consent.styles.js';
import type { DescribedClip } from './described-clip.js';

/**
 * The question whether a clip may be loaded. It shows the clip's title and publisher, the reason for the question, the
 * hosts of the clip, and the button that agrees. It requests nothing.
 *
 * @tag clip-consent
 * @slot - The reason for the question.
 * @fires {Event} clip-agree - The reader agrees. It does not bubble.
 * @fires {Event} clip-ask - The question is shown. It does not bubble, and reaches the player.
 */
export class ClipConsent extends LitElement {
  static override styles = [tokens, clipConsentStyles];

  /** Declared and registered without decorators, which would cost one more request before the reader agrees. */
  static override properties = { described: { attribute: false }, words: { attribute: false } };

  described: DescribedClip | undefined;
  words: ConsentWords = enConsent;

  override render() {
    const { title = '', publisher = '', hosts = [] } = this.described ?? {};
    return html`<div class="question" role="group" aria-labelledby=${title ? 'title' : nothing} aria-describedby="why">
      ${title ? html`<h2 id="title" dir="auto">${title}</h2>` : nothing}
      ${publisher ? html`<p class="publisher" dir="auto">${publisher}</p>` : nothing}
      <p id="why"><slot></slot>${hosts.length ? html`<bdi>${hosts.join(', ')}</bdi>` : nothing}</p>
      <button type="button" aria-describedby="title why" @click=${this.#agree}>${this.words.agree}</button>
    </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // `composed` alone: the player hears it, the page does not.
    this.dispatchEvent(new Event('clip-ask', { composed: true }));
  }

  override async focus(options?: FocusOptions): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus(options);
  }

  #agree(): void {
    this.dispatchEvent(new Event('clip-agree'));
  }
}

customElement('clip-consent')(ClipConsent);

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-agree': Event;
    'clip-ask': Event;
  }
  interface HTMLElementTagNameMap {
    'clip-consent': ClipConsent;
  }
}
