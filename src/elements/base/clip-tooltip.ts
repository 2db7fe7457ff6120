import { html, LitElement, nothing } from 'lit';
import { browserClock } from '../../player/retry/clock.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { tokens } from '../base/tokens.styles.js';
import { property, state } from './decorators.js';

/** Delays in seconds: until a tooltip is shown under a pointer, and until it hides after the pointer has left. */
const [rest, linger] = [0.4, 0.12];
/** Distance between a button and its tooltip, and between the tooltip and the edges of the player, in CSS px. */
const gap = 6;

/**
 * Shows the name and the key of an icon button under the mouse or the keyboard focus. Esc hides it (WCAG 1.4.13). It is
 * visual only: assistive technology uses the button's name and `aria-keyshortcuts`.
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
        font: clamp(13px, 1.3cqi, 17px) / 1.3 var(--_font);
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

  /** The `<clip-player>` whose buttons are named. Without it, those of the parent, a dialog, are named. */
  @property({ attribute: false }) scope: HTMLElement | undefined;
  @state() private _button: HTMLElement | undefined;
  #listening = new AbortController();
  #wait: (() => void) | undefined;
  #pointed: HTMLElement | undefined;
  #focused: HTMLElement | undefined;

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
    const scope = this.#named;
    const hear = (type: string, use: (event: Event) => void, on: EventTarget = scope) =>
      on.addEventListener(type, use, { signal });
    const parts = scope.shadowRoot ?? scope; // focus events do not leave the player when the focus moves inside it
    hear('keyup', (event) => this.show(event));
    // `pointerover` does not leave the shadow root when the pointer moves between two buttons inside it.
    hear('pointermove', (event) => this.show(event));
    hear('pointerleave', (event) => isMouse(event) && this.#showPointed(undefined));
    hear('focusout', () => this.#showFocused(undefined), parts);
    hear('pointerdown', () => this.#show(undefined));
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (this._button) event.preventDefault();
      this.#show(undefined);
    };
    scope.addEventListener('keydown', dismiss, { signal, capture: true });
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
    const zoom = place.width / this.offsetWidth || 1; // the `zoom` of CSS, which lengths of styles are without
    const middle = (left + width / 2 - place.left) / zoom - tip.offsetWidth / 2;
    const x = Math.max(gap, Math.min(middle, this.offsetWidth - tip.offsetWidth - gap));
    const above = (top - place.top) / zoom - tip.offsetHeight - gap;
    const y = above >= 0 ? above : (bottom - place.top) / zoom + gap;
    tip.style.translate = `${x}px ${y}px`;
  }

  /**
   * Shows the name of the button that a mouse points at, or that the Tab key has focused. The focus that a script moves, as
   * when a dialog opens or closes, is no reason: Esc would hide the name instead of the dialog.
   */
  show(event: Event, path = event.composedPath()): void {
    const button = this.#buttonIn(path);
    if (event instanceof KeyboardEvent) {
      // Any other key may have moved the focus away, as Enter does when a menu opens.
      const isKept = event.key === 'Tab' || button === this.#focused;
      this.#showFocused(isKept ? button : undefined);
    } else if (isMouse(event)) {
      if (path[0] === this.renderRoot.querySelector('.tip')) this.#wait?.();
      else this.#showPointed(button);
    }
  }

  #showFocused(button: HTMLElement | undefined): void {
    if (button === this.#focused) return;
    this.#focused = button;
    this.#show(button?.matches(':focus-visible') ? button : undefined);
  }

  /** Shows the name of the button under the mouse, after a delay. */
  #showPointed(button: HTMLElement | undefined): void {
    if (button === this.#pointed) return;
    this.#pointed = button;
    this.#show(button, button ? (this._button ? 0 : rest) : linger);
  }

  /** The element whose buttons are named. */
  get #named(): HTMLElement {
    return this.scope ?? this.parentElement ?? this;
  }

  /** Returns the button in the path of an event, if it has no visible text. A dialog in the player names its own. */
  #buttonIn(path: readonly EventTarget[]): HTMLElement | undefined {
    const inside = path.slice(0, path.indexOf(this.#named));
    if (inside.some((node) => node instanceof HTMLDialogElement)) return undefined;
    const button = inside.find(
      (node) => node instanceof HTMLElement && node.matches('button[aria-label]:not(.cover, [role])'),
    );
    const hasWords = button instanceof HTMLElement && !!button.querySelector('span')?.offsetWidth;
    return button instanceof HTMLElement && !hasWords ? button : undefined;
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

declare global {
  interface HTMLElementTagNameMap {
    'clip-tooltip': ClipTooltip;
  }
}
