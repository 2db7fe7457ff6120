import type { ReactiveController, ReactiveElement } from 'lit';

/** The controls that contain the menu. */
export interface MenuHost {
  /** The player element. */
  readonly playerElement: HTMLElement;
  readonly hasOpenMenu: boolean;
}

/**
 * Ignores the click of a press that closes a menu. Browsers close a popover when the pointer goes up, and then dispatch
 * the click to the element below (HTML, "light dismiss").
 */
export class ClosingPress implements ReactiveController {
  #life: AbortController | undefined;
  /** True if a menu was open at the last `pointerdown`. */
  #closes = false;

  constructor(
    host: ReactiveElement,
    readonly controls: () => MenuHost | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const controls = this.controls();
    if (this.#life || !controls) return;
    this.#life = new AbortController();
    const options = { signal: this.#life.signal, capture: true };
    const note = () => {
      this.#closes = controls.hasOpenMenu;
    };
    controls.playerElement.addEventListener('pointerdown', note, options);
    controls.playerElement.addEventListener('click', (event) => this.#hear(event), options);
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  /** A key dispatches clicks too, without a `pointerdown`. */
  #hear(event: MouseEvent): void {
    const isPicture = (node: EventTarget) => node instanceof Element && node.matches('.stage, clip-centre');
    if (this.#closes && event.composedPath().some(isPicture)) event.stopPropagation();
    this.#closes = false;
  }
}
