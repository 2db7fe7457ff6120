import type { ReactiveController, ReactiveElement } from 'lit';

/** The controls that contain the menu. */
export interface MenuHost {
  /** The player element. */
  readonly playerElement: HTMLElement;
  readonly hasOpenMenu: boolean;
  /** True if menus are sheets, which dim the page. */
  readonly hasSheets: boolean;
}

/**
 * Ignores the click of a press on the picture that closes a menu, and of one on the page that a sheet dims. Browsers
 * close a popover when the pointer goes up, and then dispatch the click to the element below (HTML, "light dismiss").
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
    window.addEventListener('pointerdown', note, options);
    window.addEventListener('click', (event) => this.#hear(event, controls), options);
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  /** A key dispatches clicks too, without a `pointerdown`. */
  #hear(event: MouseEvent, { playerElement, hasSheets }: MenuHost): void {
    const path = event.composedPath();
    const isPicture = (node: EventTarget) => node instanceof Element && node.matches('.stage, clip-centre');
    const isOnPicture = path.includes(playerElement) && path.some(isPicture);
    const isOnPage = hasSheets && !path.includes(playerElement);
    if (this.#closes && (isOnPicture || isOnPage)) {
      event.stopPropagation();
      event.preventDefault();
    }
    this.#closes = false;
  }
}
