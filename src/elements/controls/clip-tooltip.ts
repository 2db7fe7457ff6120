import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { browserClock } from '../../player/retry/clock.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { tokens } from '../base/tokens.styles.js';

/** Seconds that a pointer rests on a button before its name is shown, and for which the name stays without it. */
const [rest, linger] = [0.4, 0.12];
/** CSS px between a button and its name, and between that and the edges of the player. */
const gap = 6;

/**
 * Shows the name of a button without words, and its key, while a mouse or the keyboard focus is on it. Esc takes it away
 * (WCAG 1.4.13). It is for the eye: assistive technology has the button's name and `aria-keyshortcuts`.
 */
@customElement('clip-tooltip')
export class ClipTooltip extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        position: absolute;
        inset: 0;
        overflow: hidden;
        pointer-events: none;
      }
      .tip {
        position: absolute;
        left: 0;
        top: 0;
        box-sizing: border-box;
        max-inline-size: min(100%, 240px);
        padding: 4px 8px;
        border-radius: var(--_radius);
        background: var(--_backdrop);
        color: var(--_ink);
        font: 13px/1.3 var(--_font);
        inline-size: max-content;
        pointer-events: auto;
      }
      @media (prefers-contrast: more) {
        .tip {
          border: 1px solid;
          background: #000;
        }
      }
      @media (forced-colors: active) {
        .tip {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  /** The whole player. */
  @property({ attribute: false }) playerElement: HTMLElement = this;
  @state() private _button: HTMLElement | undefined;
  #listening = new AbortController();
  #wait: (() => void) | undefined;
  #pointed: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#listen();
  }

  protected override firstUpdated(): void {
    this.#listen();
  }

  /** Not before the first update: an element that stood there before its script has its properties from then on. */
  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { playerElement } = this;
    const hear = (type: string, use: (event: Event) => void, on: EventTarget = playerElement) =>
      on.addEventListener(type, use, { signal });
    const parts = playerElement.shadowRoot ?? playerElement; // from one part to another, the focus does not leave it
    // From one button to the next, `pointerover` does not leave their shadow root.
    hear('pointermove', (event) => isMouse(event) && this.#point(event));
    hear('pointerleave', (event) => isMouse(event) && this.showPointed([]));
    hear('focusin', (event) => this.showFocused(event.composedPath()), parts);
    hear('focusout', () => this.#show(undefined), parts);
    hear('pointerdown', () => this.#show(undefined));
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !this._button) return;
      this.#show(undefined);
      event.preventDefault();
    };
    playerElement.addEventListener('keydown', dismiss, { signal, capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#wait?.();
  }

  override render() {
    const { _button: button } = this;
    if (!button) return nothing;
    const key = button.getAttribute('aria-keyshortcuts');
    return html`<div class="tip" role="tooltip" aria-hidden="true">${button.getAttribute('aria-label')}${key ? ` (${key})` : nothing}</div>`;
  }

  protected override updated(): void {
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    if (!tip || !this._button) return;
    const place = this.getBoundingClientRect();
    const { left, width, top, bottom } = this._button.getBoundingClientRect();
    const middle = left + width / 2 - place.left - tip.offsetWidth / 2;
    const x = Math.max(gap, Math.min(middle, place.width - tip.offsetWidth - gap));
    const above = top - place.top - tip.offsetHeight - gap;
    const y = above >= 0 ? above : bottom - place.top + gap;
    tip.style.translate = `${x}px ${y}px`;
  }

  /** Shows the name of what the keyboard is on. */
  showFocused(path: readonly EventTarget[]): void {
    const button = buttonIn(path);
    if (button?.matches(':focus-visible')) this.#show(button);
  }

  /** Shows, after a while, the name of what the mouse is on. */
  showPointed(path: readonly EventTarget[]): void {
    const button = buttonIn(path);
    if (button === this.#pointed) return;
    this.#pointed = button;
    this.#show(button, button ? (this._button ? 0 : rest) : linger);
  }

  #point(event: Event): void {
    if (event.composedPath()[0] === this.renderRoot.querySelector('.tip')) this.#wait?.();
    else this.showPointed(event.composedPath());
  }

  #show(button: HTMLElement | undefined, after = 0): void {
    this.#wait?.();
    const show = () => {
      this._button = button;
    };
    if (after) this.#wait = browserClock.after(after, show);
    else show();
  }
}

const isMouse = (event: Event): boolean => event instanceof PointerEvent && event.pointerType === 'mouse';

/** The button on the path of an event, if nothing on it says what it is; a dialog has its own Esc. */
function buttonIn(path: readonly EventTarget[]): HTMLElement | undefined {
  if (path.some((node) => node instanceof HTMLDialogElement)) return undefined;
  const button = path.find(
    (node) => node instanceof HTMLElement && node.matches('button[aria-label]:not(.cover, [role])'),
  );
  const hasWords = button instanceof HTMLElement && !!button.querySelector('span')?.offsetWidth;
  return button instanceof HTMLElement && !hasWords ? button : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-tooltip': ClipTooltip;
  }
}
