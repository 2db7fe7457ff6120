import type { ReactiveController, ReactiveElement } from 'lit';

/** Seconds without a sign of the viewer after which the controls go. */
const rest = 3;
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'];

/** The controls whose coming and going is decided here. */
interface Host extends ReactiveElement {
  /** A menu is open from them. */
  readonly hasOpenMenu: boolean;
}

/** Knows whether the viewer is at the player: a pointer that moves, a key, a focus. */
export class Activity implements ReactiveController {
  active = true;
  /** Whether they were there when the pointer last went down. */
  wasActive = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();

  constructor(
    readonly host: Host,
    readonly playerElement: () => HTMLElement,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const playerElement = this.playerElement();
    for (const sign of signs) playerElement.addEventListener(sign, () => this.#wake(), { signal });
    const notice = () => {
      this.wasActive = this.active;
    };
    playerElement.addEventListener('pointerdown', notice, { signal, capture: true });
    playerElement.addEventListener('pointerleave', (event) => isTouch(event) || this.sleep(), { signal });
    this.#wake();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  /** Sends the controls away, unless the viewer would lose something with them. */
  sleep(): void {
    if (this.#isNeeded()) this.#wake();
    else this.#set(false);
  }

  #wake(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.sleep(), rest * 1000);
    this.#set(true);
  }

  /** Controls under a resting pointer stay, those with the keyboard focus (WCAG 2.4.7), and those that a menu is open from. */
  #isNeeded(): boolean {
    const isUnderPointer = this.host.matches(':hover') && matchMedia('(hover: hover)').matches;
    return isUnderPointer || this.host.hasOpenMenu || isFocusVisible(this.playerElement());
  }

  #set(active: boolean): void {
    if (active === this.active) return;
    this.active = active;
    this.host.requestUpdate();
  }
}

/** Whether the keyboard focus is to be seen inside of an element, through shadow roots. */
function isFocusVisible({ shadowRoot }: Element): boolean {
  const focused = shadowRoot?.activeElement;
  if (!focused) return false;
  return focused.shadowRoot?.activeElement ? isFocusVisible(focused) : focused.matches(':focus-visible');
}

const isTouch = (event: Event): boolean => event instanceof PointerEvent && event.pointerType === 'touch';
