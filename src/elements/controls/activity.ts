import type { ReactiveController, ReactiveElement } from 'lit';

/** Seconds without a sign of the viewer after which the controls go. */
const rest = 3;
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'];

/** Knows whether the viewer is at the player: a pointer that moves, a key, a focus. */
export class Activity implements ReactiveController {
  active = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasActive = true;
  #listening = new AbortController();

  constructor(
    readonly host: ReactiveElement,
    readonly playerElement: () => HTMLElement,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const playerElement = this.playerElement();
    for (const sign of signs) playerElement.addEventListener(sign, () => this.#wake(), { signal });
    playerElement.addEventListener('pointerdown', () => this.#notice(), { signal, capture: true });
    playerElement.addEventListener('click', (event) => this.#tap(event), { signal });
    playerElement.addEventListener('pointerleave', (event) => isTouch(event) || this.#sleep(), { signal });
    this.#wake();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  #notice(): void {
    this.#wasActive = this.active;
  }

  /** A finger on the bare picture brings the controls, and sends them away when they were there already. */
  #tap(event: MouseEvent): void {
    const isOnPicture = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('.stage'));
    if (isTouch(event) && isOnPicture && this.#wasActive) this.#set(false);
  }

  #wake(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sleep(), rest * 1000);
    this.#set(true);
  }

  /** Controls under a resting pointer stay, and those that a menu is open from. */
  #sleep(): void {
    const isUnderPointer = this.host.matches(':hover') && matchMedia('(hover: hover)').matches;
    if (isUnderPointer || this.playerElement().shadowRoot?.querySelector('[data-menu] > [open]'))
      this.#wake();
    else this.#set(false);
  }

  #set(active: boolean): void {
    if (active === this.active) return;
    this.active = active;
    this.host.requestUpdate();
  }
}

const isTouch = (event: Event): boolean => event instanceof PointerEvent && event.pointerType === 'touch';
