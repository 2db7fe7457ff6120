import type { ReactiveController, ReactiveElement } from 'lit';

/** The controls that a menu opens from. */
export interface MenuHost {
  /** The whole player. */
  readonly playerElement: HTMLElement;
  readonly hasOpenMenu: boolean;
}

/**
 * A press on the picture that closes a menu does nothing else: browsers close a popover at the end of a press, and then
 * send the click to what lies under it (HTML, "light dismiss").
 */
export class ClosingPress implements ReactiveController {
  #life: AbortController | undefined;
  /** A menu was open when the pointer last went down. */
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

  /** A key makes clicks too, without a pointer that goes down before. */
  #hear(event: MouseEvent): void {
    const isPicture = (node: EventTarget) => node instanceof Element && node.matches('.stage, clip-centre');
    if (this.#closes && event.composedPath().some(isPicture)) event.stopPropagation();
    this.#closes = false;
  }
}
