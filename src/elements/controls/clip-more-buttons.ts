import { html, LitElement, nothing } from 'lit';
import { booleanAttribute } from '../base/boolean-attribute.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { property } from '../base/decorators.js';
import { isSet } from '../base/is-set.js';
import { PlayerController } from '../base/player-controller.js';
import { readSaved } from '../base/saved-value.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import './clip-centre.js';
import './clip-device-button.js';
import './clip-feedback.js';
import './clip-direct-link-button.js';
import './clip-open-page-button.js';
import './clip-picture-in-picture-button.js';
import './clip-pop-out-button.js';
import './clip-transcript-button.js';
import './clip-volume-slider.js';
import { CaptionLift } from './caption-lift.js';
import { ClosingPress, type MenuHost } from './closing-press.js';
import { DoubleTap, type TapTarget } from './double-tap.js';

/**
 * Controls that a press does not need: large buttons, feedback, lifted captions, caption style, double taps, and
 * buttons that continue the clip elsewhere. They are loaded after the first picture and extend into the empty middle of
 * the bar, so no other control moves. For the same reason, buttons that may appear late are first.
 */
@customElement('clip-more-buttons')
export class ClipMoreButtons extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
    }
  `;

  /** The `<clip-player>` element. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  /** What taps on the picture act on. */
  @property({ attribute: false }) tapTarget: (TapTarget & MenuHost) | undefined;
  /** @attr quiet - The bar is out of the way. */
  @booleanAttribute quiet = false;
  readonly #isThere = new PlayerController(this, ({ phase }) => phase !== 'idle');
  readonly #lift = new CaptionLift(this);

  constructor() {
    super();
    new DoubleTap(this, () => this.tapTarget);
    new ClosingPress(this, () => this.tapTarget);
  }

  /** Applies the caption style that the viewer saved, if the page has `remember`. */
  protected override firstUpdated(): void {
    if (isSet(this.playerElement, 'remember') && readSaved('caption-style'))
      withLazyModule(import('../settings/open-settings.js'), ({ applySavedCaptionStyle }) =>
        applySavedCaptionStyle(this.playerElement),
      );
  }

  protected override updated(): void {
    const { player } = this.#isThere;
    const bar = this.closest<HTMLElement>('.bar') ?? undefined;
    if (player) this.#lift.set(this.playerElement, player.media, this.quiet ? undefined : bar);
  }

  override render() {
    if (!this.#isThere.value) return nothing;
    return html`<clip-transcript-button .playerElement=${this.playerElement}></clip-transcript-button>
      <clip-device-button></clip-device-button>
      <clip-picture-in-picture-button></clip-picture-in-picture-button>
      <clip-pop-out-button .playerElement=${this.playerElement}></clip-pop-out-button>
      <clip-direct-link-button .playerElement=${this.playerElement}></clip-direct-link-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-more-buttons': ClipMoreButtons;
  }
}
