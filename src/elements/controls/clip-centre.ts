import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { isActive } from '../../player/phase.js';
import { controlIcons } from '../base/control-icons.js';
import { customElement } from '../base/custom-element.js';
import { property, state } from '../base/decorators.js';
import { facadeIcons } from '../base/facade-icons.js';
import { moreIcons } from '../base/more-icons.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { clipCentreStyles } from './clip-centre.styles.js';
import { ClipFeedbackEvent } from './clip-feedback-event.js';
import { controlStyles } from './control.styles.js';
import { leap } from './hotkeys.js';

const icons = { ...facadeIcons, ...controlIcons };

/**
 * The large buttons in the middle of the picture. On touch screens they are play or pause, 10 s back, and 10 s forward,
 * and they replace those of the bar. With a mouse they duplicate a button of the bar while the picture is still; they
 * are then hidden from assistive technology and from the keyboard.
 */
@customElement('clip-centre')
export class ClipCentre extends LitElement {
  static override styles = [tokens, controlStyles, clipCentreStyles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** The `<clip-player>` element. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  /** Opens the Share panel; undefined if the clip cannot be shared. */
  @property({ attribute: false }) share: (() => void) | undefined;
  @state() private _coarse = false;

  readonly #action = new PlayerController(this, ({ phase, excerptEnded }) => {
    if (phase === 'ended' || excerptEnded) return 'replay';
    return isActive(phase) ? 'pause' : 'play';
  });
  readonly #excerptEnded = new PlayerController(this, ({ excerptEnded }) => excerptEnded);
  /** A live stream without a seekable window cannot seek. */
  readonly #seeks = new PlayerController(this, ({ live }) => !live || live.end - live.start > leap);
  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const query = matchMedia('(pointer: coarse)');
    const look = () => {
      this._coarse = query.matches;
    };
    query.addEventListener('change', look, { signal: this.#listening.signal });
    look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  override render() {
    const action = this.#action.value ?? 'play';
    const hasLeaps = this._coarse && action !== 'replay' && this.#seeks.value;
    if (!this._coarse && action === 'pause') return nothing;
    const words = wordsOf(this, enControls);
    const { share } = this;
    const hasShare = action === 'replay' && share;
    return html`${hasLeaps ? this.#leapView(-1) : nothing}${this.#buttonView('main', words[action], icons[action], () => this.#press())}${hasLeaps ? this.#leapView(1) : nothing}${hasShare ? this.#buttonView('share', words.share, icons.share, share, true) : nothing}`;
  }

  protected override updated(): void {
    this.toggleAttribute('ends', this.#action.value === 'replay');
  }

  /** Plays an excerpt again from its start. The play button of the bar continues after the excerpt instead. */
  #press(): void {
    const { player, value } = this.#excerptEnded;
    if (value) player?.seek(player.state.excerpt?.start ?? 0);
    player?.togglePaused();
  }

  #leapView(side: -1 | 1): TemplateResult {
    const words = wordsOf(this, enControls);
    const go = () => {
      const { player } = this.#action;
      player?.seek(player.currentTime + side * leap);
      this.playerElement.dispatchEvent(new ClipFeedbackEvent({ seconds: side * leap }));
    };
    const name = side < 0 ? words.keyBack(leap) : words.keyForward(leap);
    return this.#buttonView('leap', name, side < 0 ? moreIcons.back : moreIcons.forward, go);
  }

  #buttonView(
    kind: string,
    name: string,
    picture: TemplateResult,
    press: () => void,
    isCopy = !this._coarse && !this.#excerptEnded.value,
  ): TemplateResult {
    return html`<button
      type="button"
      class=${kind}
      aria-label=${name}
      aria-hidden=${isCopy ? 'true' : nothing}
      tabindex=${isCopy ? -1 : nothing}
      @click=${press}
    >
      ${picture}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-centre': ClipCentre;
  }
}
