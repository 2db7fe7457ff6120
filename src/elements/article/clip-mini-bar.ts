import { html, LitElement } from 'lit';
import { enMiniPlayer } from '../../i18n/en-mini-player.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { icon } from '../base/icon.js';
import { tokens } from '../base/tokens.styles.js';
import { wordsOf } from '../base/words-of.js';

const icons = {
  move: icon('M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3'),
  close: icon('m6 6 12 12M18 6 6 18'),
};

/** Maximum movement of a pointer in a press, in CSS px. A larger movement is a drag. */
const still = 5;
/** Distance that an arrow key moves the mini-player, in CSS px. */
const step = 32;
const arrows: Record<string, readonly [x: number, y: number] | undefined> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** `clip-move`: asks to move the mini-player by `detail` CSS px. It does not bubble. */
export class ClipMoveEvent extends CustomEvent<{ readonly x: number; readonly y: number }> {
  constructor(x: number, y: number) {
    super('clip-move', { detail: { x, y } });
  }
}

/**
 * The two buttons of a mini-player. One moves it: a press to the next corner, because not everybody can drag (WCAG
 * 2.5.7), arrow keys by a step, or dragging. The other closes it permanently.
 *
 * @fires {ClipMoveEvent} clip-move - The viewer moves the mini-player; `detail` is the distance `{x, y}` in CSS px.
 * @fires {Event} clip-dismiss - The viewer closes the mini-player permanently.
 */
@customElement('clip-mini-bar')
export class ClipMiniBar extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: flex;
        justify-content: space-between;
        pointer-events: none;
      }
      button {
        display: grid;
        place-items: center;
        inline-size: 32px;
        block-size: 32px;
        padding: 0;
        border: 0;
        border-radius: var(--_radius);
        background: var(--_shade);
        color: var(--_ink);
        cursor: pointer;
        pointer-events: auto;
      }
      @media (hover: hover) {
        button:hover {
          background: rgb(8 10 14 / 90%);
        }
      }
      button:active {
        background: #000;
      }
      .move {
        cursor: move;
        touch-action: none;
      }
      svg {
        inline-size: 20px;
        block-size: 20px;
      }
      button:focus-visible {
        outline: 2px solid var(--_focus);
        outline-offset: -2px;
        box-shadow: 0 0 0 2px #000;
      }
      @media (prefers-contrast: more) {
        button {
          background: #000;
        }
      }
      @media (pointer: coarse) {
        button {
          inline-size: 44px;
          block-size: 44px;
        }
      }
      @media (forced-colors: active) {
        button {
          border: 1px solid ButtonText;
        }
      }
    `,
  ];

  #from: { readonly x: number; readonly y: number } | undefined;
  /** Distance that the pointer has moved since it went down, in CSS px. */
  #dragged = 0;

  override render() {
    const { moveMiniPlayer, closeMiniPlayer } = wordsOf(this, enMiniPlayer);
    return html`<button
        type="button"
        class="move"
        aria-label=${moveMiniPlayer}
        @keydown=${this.#key}
        @pointerdown=${this.#grasp}
        @pointermove=${this.#drag}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @click=${this.#goToCorner}
      >
        ${icons.move}</button
      ><button type="button" aria-label=${closeMiniPlayer} @click=${this.#dismiss}>
        ${icons.close}
      </button>`;
  }

  #key(event: KeyboardEvent): void {
    const way = arrows[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault(); // the key would also seek or scroll
    event.stopPropagation();
    this.dispatchEvent(new ClipMoveEvent(...way));
  }

  #grasp(event: PointerEvent): void {
    const { currentTarget, pointerId, clientX, clientY } = event;
    event.stopPropagation(); // a carousel would also move
    if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
    this.#from = { x: clientX, y: clientY };
    this.#dragged = 0;
  }

  #drag({ clientX, clientY }: PointerEvent): void {
    if (!this.#from) return;
    const [x, y] = [clientX - this.#from.x, clientY - this.#from.y];
    this.#dragged += Math.hypot(x, y);
    this.dispatchEvent(new ClipMoveEvent(x, y));
    this.#from = { x: clientX, y: clientY };
  }

  #release(): void {
    this.#from = undefined;
  }

  /** Moves the mini-player clockwise to the next corner. The click of a drag does not. */
  #goToCorner(): void {
    const isDrag = this.#dragged > still;
    this.#dragged = 0;
    if (isDrag) return;
    const { left, right, top, bottom } = this.getBoundingClientRect();
    const [isRight, isLow] = [left + right > innerWidth, top + bottom > innerHeight];
    const [x, y] =
      isRight === isLow ? [isLow ? -Infinity : Infinity, 0] : [0, isRight ? Infinity : -Infinity];
    this.dispatchEvent(new ClipMoveEvent(x, y));
  }

  #dismiss(): void {
    this.dispatchEvent(new Event('clip-dismiss'));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-dismiss': Event;
    'clip-move': ClipMoveEvent;
  }
  interface HTMLElementTagNameMap {
    'clip-mini-bar': ClipMiniBar;
  }
}
