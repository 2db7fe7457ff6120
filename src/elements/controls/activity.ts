import type { ReactiveController, ReactiveElement } from 'lit';

/** Seconds without a sign of the viewer after which the controls go. */
const rest = 3;
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'];

/** Knows whether the viewer is at the player: a pointer that moves, a key, a focus. */
export class Activity implements ReactiveController {
  active = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();

  constructor(
    readonly host: ReactiveElement,
    readonly area: () => HTMLElement,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const sign of signs) this.area().addEventListener(sign, () => this.#wake(), { signal });
    this.area().addEventListener('pointerleave', () => this.#sleep(), { signal });
    this.#wake();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  #wake(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sleep(), rest * 1000);
    this.#set(true);
  }

  /** Controls that hold a visible focus stay: a keyboard's user would lose sight of it. */
  #sleep(): void {
    if (hasVisibleFocus(this.host)) this.#wake();
    else this.#set(false);
  }

  #set(active: boolean): void {
    if (active === this.active) return;
    this.active = active;
    this.host.requestUpdate();
  }
}

function hasVisibleFocus(element: Element): boolean {
  const inner = element.shadowRoot?.activeElement;
  return inner ? inner.matches(':focus-visible') || hasVisibleFocus(inner) : false;
}
