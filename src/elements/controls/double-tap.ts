import type { ReactiveController, ReactiveElement } from 'lit';

/** Seconds that two taps move. */
const leap = 10;
/** Milliseconds between them, at most. */
const pace = 300;

/**
 * Two taps of a finger in the left or the right third of the picture go back or on, as the bar runs: from left to right
 * in every language. One of them does what it does without that, and at once.
 */
export class DoubleTap implements ReactiveController {
  #life: AbortController | undefined;
  #last = -pace;

  constructor(
    readonly host: ReactiveElement,
    /** The whole player. */
    readonly playerElement: () => HTMLElement & { currentTime?: number },
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const stage = this.playerElement().shadowRoot?.querySelector<HTMLElement>('.stage');
    if (this.#life || !stage) return;
    this.#life = new AbortController();
    const options = { signal: this.#life.signal, capture: true };
    stage.style.touchAction = 'manipulation'; // nor does the page zoom
    for (const type of ['click', 'dblclick'] as const)
      stage.addEventListener(type, (event) => this.#hear(event, stage), options);
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  #hear(event: MouseEvent, stage: HTMLElement): void {
    const { left, width } = stage.getBoundingClientRect();
    const side = Math.floor((3 * (event.clientX - left)) / width) - 1;
    const isSecond = event.timeStamp - this.#last < pace && side !== 0;
    if (event.type === 'dblclick') {
      if (isSecond) event.stopPropagation(); // it would fill the screen
    } else if (event instanceof PointerEvent && event.pointerType === 'touch') {
      const playerElement = this.playerElement();
      if (isSecond) playerElement.currentTime = (playerElement.currentTime ?? 0) + side * leap;
      this.#last = event.timeStamp;
    }
  }
}
