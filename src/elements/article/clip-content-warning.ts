import { html, LitElement, nothing } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { enWarning } from '../../i18n/en-warning.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { icon } from '../base/icon.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { contentWarningStyles } from './clip-content-warning.styles.js';

const sign = icon('M12 3.5 2 20.5h20zM12 10v4.5M12 17.5h.01');

/** In a low box the title is hidden, because the card needs its space. */
const { styleSheet } = css`
  @container (block-size < 220px) {
    .frame:has(clip-content-warning) .top {
      display: none;
    }
  }
`;

/**
 * The content warning over a clip. It shows the `contentRating` of the clip over a blurred poster, and a button that
 * reveals the clip.
 *
 * @fires {Event} clip-reveal - The viewer wants to see the clip. It does not bubble.
 */
@customElement('clip-content-warning')
export class ClipContentWarning extends LitElement {
  static override styles = [tokens, contentWarningStyles];

  /** Declared without decorators, because their module is in the chunk of the controls. */
  static override properties = { clip: { attribute: false } };

  clip: Clip | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    if (!styleSheet || !(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(styleSheet)) return;
    root.adoptedStyleSheets.push(styleSheet);
  }

  override render() {
    const { clip } = this;
    const words = wordsOf(this, enWarning);
    const poster = clip?.posters[0]?.url;
    return html`${poster ? html`<img src=${poster} alt="" decoding="async" />` : nothing}
      <div class="warning" role="group" aria-labelledby="heading" aria-describedby="text">
        <h2 id="heading">${sign}<span>${words.warning}</span></h2>
        <p id="text" tabindex="0" lang=${clip?.language ?? nothing} dir="auto">${clip?.contentRating}</p>
        <button type="button" @click=${this.#reveal}>${words.showClip}</button>
      </div>`;
  }

  override async focus(options?: FocusOptions): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus(options);
  }

  #reveal(): void {
    this.dispatchEvent(new Event('clip-reveal'));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-reveal': Event;
  }
  interface HTMLElementTagNameMap {
    'clip-content-warning': ClipContentWarning;
  }
}
