import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { isActive } from '../../player/phase.js';
import type { PlayerState } from '../../player/player-state.js';
import { browserClock } from '../../player/retry/clock.js';
import { customElement } from '../base/custom-element.js';
import { property, state } from '../base/decorators.js';
import { PlayerController } from '../base/player-controller.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';
import { captionLabels } from '../settings/caption-labels.js';
import { formatNumber } from '../settings/format-number.js';
import { clipFeedbackStyles } from './clip-feedback.styles.js';
import { ClipFeedbackEvent, type FeedbackDetail } from './clip-feedback-event.js';

/** Time that the text is shown, in seconds. */
const shown = 1.2;
/** A change within this time after an input counts as the effect of the input, in milliseconds. */
const recent = 1000;
/** Controls whose name changes with play and pause. */
const playNames = 'clip-play-button, clip-centre, .cover';

/**
 * Shows over the picture what the viewer has just done: "Muted", "80 %", "1.5×". It also announces this once to
 * assistive technology, politely. It ignores changes without an input. It does not announce values of sliders, which
 * announce their own.
 */
@customElement('clip-feedback')
export class ClipFeedback extends LitElement {
  static override styles = [tokens, clipFeedbackStyles];

  /** The `<clip-player>` element. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  @state() private _said: { readonly words: string; readonly detail?: FeedbackDetail } | undefined;
  @state() private _isQuiet = false;

  readonly #sound = new PlayerController(this, ({ muted, volume }) => (muted ? -1 : volume));
  readonly #rate = new PlayerController(this, ({ playbackRate }) => playbackRate);
  readonly #captions = new PlayerController(this, ({ captionTrack }) => captionTrack);
  readonly #active = new PlayerController(this, ({ phase }) =>
    phase === 'paused' || isActive(phase) ? isActive(phase) : undefined,
  );
  #before: readonly unknown[] = [];
  /** Time and path of the viewer's last input event. */
  #done: { readonly time: number; readonly path: readonly EventTarget[] } = { time: -recent, path: [] };
  #listening = new AbortController();
  #end: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#listen();
  }

  protected override firstUpdated(): void {
    this.#listen();
  }

  /** Runs after the first update: an element that is upgraded after it was rendered has its properties only then. */
  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const note = (event: Event) => {
      this.#done = { time: performance.now(), path: event.composedPath() };
    };
    for (const type of ['keydown', 'click', 'input'])
      this.playerElement.addEventListener(type, note, { signal, capture: true });
    const tell = (event: Event) => event instanceof ClipFeedbackEvent && this.#sayLeap(event.detail);
    this.playerElement.addEventListener('clip-feedback', tell, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#end?.();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const now = [this.#sound.value, this.#rate.value, this.#captions.value, this.#active.value];
    const before = this.#before;
    this.#before = now;
    if (!before.length || performance.now() - this.#done.time > recent) return;
    const at = now.findIndex((value, index) => value !== before[index]);
    const words = at < 0 || this.#isNamed(at, before[0]) ? undefined : this.#wordsFor(at);
    if (words) this.#say(words);
  }

  override render() {
    const { words = '', detail } = this._said ?? {};
    const side = detail ? (detail.seconds < 0 ? 'back' : 'on') : '';
    return html`<p class="region" role="status">${this._isQuiet ? nothing : words}</p>
      ${words ? html`<div class="words ${side}" aria-hidden="true">${words}${detail?.at ? html`<i class="ripple"></i>` : nothing}</div>` : nothing}`;
  }

  /** Sets the position by script, because a strict CSP forbids style attributes. */
  protected override updated(): void {
    const ripple = this.renderRoot.querySelector<HTMLElement>('.ripple');
    const parent = ripple?.parentElement;
    const at = this._said?.detail?.at;
    if (!ripple || !parent || !at) return;
    const place = parent.getBoundingClientRect();
    const zoom = place.width / parent.offsetWidth || 1; // the `zoom` of CSS, which lengths of styles are without
    Object.assign(ripple.style, {
      left: `${(at.x - place.left) / zoom}px`,
      top: `${(at.y - place.top) / zoom}px`,
    });
  }

  /**
   * Returns whether the focused or pressed control tells a change by its own name. The name of the mute button has no
   * volume.
   */
  #isNamed(changed: number, sound: unknown): boolean {
    const isMuting = sound === -1 || this.#sound.value === -1;
    const names = [isMuting && 'clip-mute-button', '', '', playNames][changed];
    return !!names && this.#done.path.some((node) => node instanceof Element && node.matches(names));
  }

  #wordsFor(changed: number): string | undefined {
    const state = this.#sound.player?.state;
    const words = wordsOf(this, enControls);
    if (!state) return undefined;
    return [
      () => (state.muted ? words.muted : formatNumber(this, state.volume, { style: 'percent' })),
      () => `${formatNumber(this, state.playbackRate)}×`,
      () => `${words.captions}: ${this.#captionsName(state)}`,
      () => (isActive(state.phase) ? words.playing : words.paused),
    ][changed]?.();
  }

  #captionsName({ captionTrack, captionChoices }: PlayerState): string {
    const { captions, captionsOff } = wordsOf(this, enControls);
    const index = captionChoices.findIndex(({ id }) => id === captionTrack);
    return captionLabels(this, captionChoices, captions)[index] ?? captionsOff;
  }

  #sayLeap(detail: FeedbackDetail): void {
    const unit = { style: 'unit', unit: 'second', unitDisplay: 'narrow', signDisplay: 'always' } as const;
    this.#say(formatNumber(this, detail.seconds, unit), detail);
  }

  #say(words: string, detail?: FeedbackDetail): void {
    this.#end?.();
    this._isQuiet = this.#done.path.some((node) => node instanceof Element && node.matches('input'));
    this._said = detail ? { words, detail } : { words };
    this.#end = browserClock.after(shown, () => {
      this._said = undefined;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-feedback': ClipFeedback;
  }
}
