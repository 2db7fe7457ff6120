import type { ReactiveController, ReactiveElement } from 'lit';
import { isActive } from '../../player/phase.js';
import type { Player } from '../../player/player.js';
import type { Activity } from './activity.js';
import { tellFeedback } from './clip-feedback-event.js';
import { leap } from './hotkeys.js';

/** Maximum interval between the taps of a double tap, in milliseconds. */
const pace = 300;

/** Maximum time between the second tap and its `dblclick` on a slow device, in milliseconds. */
const late = 1000;

/** The objects that taps act on. */
export interface TapTarget {
  /** The `<clip-player>` element. */
  readonly playerElement: HTMLElement;
  readonly player: Player | undefined;
  readonly activity: Activity;
}

/**
 * Handles taps on the picture. One tap shows the controls, or hides them if they were visible; on a paused picture it
 * plays. Two taps in the left or right third seek back or forward, in the direction of the bar: left to right in every
 * language. Each further tap seeks further. In these thirds, a single tap waits for a second one.
 */
export class DoubleTap implements ReactiveController {
  #life: AbortController | undefined;
  #last = { time: -pace, side: 0 };
  /** Distance that the current series of taps has moved, in seconds. */
  #moved = 0;
  #single: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly host: ReactiveElement,
    readonly target: () => TapTarget | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const stage = this.target()?.playerElement.shadowRoot?.querySelector<HTMLElement>('.stage');
    if (this.#life || !stage) return;
    this.#life = new AbortController();
    const options = { signal: this.#life.signal, capture: true };
    for (const type of ['click', 'dblclick'] as const)
      stage.addEventListener(type, (event) => this.#hear(event, stage), options);
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = undefined;
    clearTimeout(this.#single);
  }

  #hear(event: MouseEvent, stage: HTMLElement): void {
    const { left, width } = stage.getBoundingClientRect();
    const side = Math.floor((3 * (event.clientX - left)) / width) - 1;
    const isSecond = event.timeStamp - this.#last.time < pace && side !== 0 && side === this.#last.side;
    if (event.type === 'dblclick') {
      const isLeap = this.#moved !== 0 && event.timeStamp - this.#last.time < late;
      if (isLeap) event.stopPropagation(); // it would toggle fullscreen
    } else if (this.target()?.activity.pointerType === 'touch') {
      clearTimeout(this.#single);
      if (isSecond) this.#leap(side, event);
      else this.#tap(side);
      this.#last = { time: event.timeStamp, side };
    }
  }

  #leap(side: number, { clientX, clientY }: MouseEvent): void {
    const { player, playerElement } = this.target() ?? {};
    if (!player || !playerElement) return;
    player.seek(player.currentTime + side * leap);
    this.#moved += side * leap;
    tellFeedback(playerElement, { seconds: this.#moved, at: { x: clientX, y: clientY } });
  }

  #tap(side: number): void {
    const { wasActive = true } = this.target()?.activity ?? {};
    const act = () => this.#act(wasActive);
    this.#moved = 0;
    if (side === 0) act();
    else this.#single = setTimeout(act, pace);
  }

  #act(wasActive: boolean): void {
    const { player, activity } = this.target() ?? {};
    if (!player) return;
    if (!isActive(player.state.phase))
      player.play().catch(() => undefined); // the state contains the reason
    else if (wasActive) activity?.sleep();
  }
}
