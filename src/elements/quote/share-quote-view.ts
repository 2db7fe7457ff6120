import { html, type LitElement, type TemplateResult } from 'lit';
import { type ShareLink, shareLinks } from '../../embed/share-links.js';
import { enSharing } from '../../i18n/en-sharing.js';
import { wordsOf } from '../base/words-of.js';
import '../sharing/clip-copy-field.js';

/** The input of the view. */
interface SharedQuote {
  readonly address: string;
  readonly title: string;
  /** True if the reader uses a touch screen: services that are apps only are offered too. */
  readonly isTouch: boolean;
  /** Called with the chosen service. */
  readonly tell: (target: string) => void;
}

/** Returns the view with the address of a quote and the services. */
export function shareQuoteView(element: LitElement, shared: SharedQuote): TemplateResult {
  const { address, title, isTouch, tell } = shared;
  const words = wordsOf(element, enSharing);
  const view = ({ target, label, href }: ShareLink) => {
    const isMail = target === 'email';
    return html`<li><a class="button" href=${href} target="_blank" rel="noopener noreferrer" aria-label=${isMail ? words.shareByEmail : words.shareOn(label)} @click=${() => tell(target)}>${isMail ? words.email : label}</a></li>`;
  };
  return html`<clip-copy-field what="url" .value=${address}></clip-copy-field>
    <ul>${shareLinks({ url: address, title })
      .filter(({ app }) => !app || isTouch)
      .map(view)}</ul>`;
}
