import type { ReactiveController, ReactiveElement } from 'lit';

/** Seconds without a sign of the viewer after which the controls go. */
const rest = 3;
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'];

/** Knows whether the viewer is at the player: a pointer that moves, a key, a focus. */
export class Activity implements ReactiveController {
  active = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  constructor(readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** Begins to look; before a clip has been started there is nothing to hide. */
  watch(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const sign of signs) this.host.addEventListener(sign, () => this.wake(), { signal });
    this.host.addEventListener('pointerleave', () => this.#sleep(), { signal });
    this.wake();
  }

  wake(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sleep(), rest * 1000);
    this.#set(true);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#timer);
    this.active = true;
  }

  /** Controls that hold a visible focus stay: a keyboard's user would lose sight of it. */
  #sleep(): void {
    const focused = this.host.shadowRoot?.querySelector('clip-controls:focus-within');
    if (focused?.matches(':has(:focus-visible)') || isFocusVisible(focused)) return this.wake();
    this.#set(false);
  }

  #set(active: boolean): void {
    if (active === this.active) return;
    this.active = active;
    this.host.requestUpdate();
  }
}

function isFocusVisible(element: Element | null | undefined): boolean {
  const inner = element?.shadowRoot?.activeElement;
  return inner ? inner.matches(':focus-visible') || isFocusVisible(inner) : false;
}
