import { html, LitElement, nothing } from 'lit';
import { enFacade } from '../../i18n/en-facade.js';
import { enSettings } from '../../i18n/en-settings.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { property, state } from '../base/decorators.js';
import { hasTranscript } from '../base/has-transcript.js';
import { moreIcons } from '../base/more-icons.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { controlStyles } from './control.styles.js';
import { showTranscript } from './show-transcript.js';

/** Opens the transcript. Renders nothing if the clip has neither captions nor a transcript. */
@customElement('clip-transcript-button')
export class ClipTranscriptButton extends LitElement {
  static override styles = [
    tokens,
    controlStyles,
    css`
      :host {
        position: relative;
      }
      p {
        position: absolute;
        inset-block-end: 100%;
        inset-inline-end: 0;
        inline-size: max-content;
        margin: 0;
      }
    `,
  ];

  /** The `<clip-player>` element. */
  @property({ attribute: false }) playerElement: HTMLElement = this;

  @state() private _lost = false;
  readonly #some = new PlayerController(this, hasTranscript);

  override render() {
    if (!this.#some.value) return nothing;
    return html`<button type="button" aria-label=${wordsOf(this, enSettings).transcript} aria-haspopup="dialog" @click=${this.#press}>
        ${moreIcons.transcript}
      </button>
      <p role="status">${this._lost ? wordsOf(this, enFacade).notFetched : nothing}</p>`;
  }

  #press(): void {
    const { player } = this.#some;
    this._lost = false;
    if (!player) return;
    showTranscript(this.playerElement, player, () => {
      this._lost = true;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-transcript-button': ClipTranscriptButton;
  }
}
