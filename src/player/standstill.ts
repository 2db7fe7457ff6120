import type { Clock } from './clock.js';

/** Seconds between two looks; with the wait's own notice, a viewer is told within 3 s. */
const look = 0.9;
/** So many looks in a row find media at the same place before that counts. */
const most = 2;

/**
 * Notices media that says that it plays, and stands still: WebKitGTK (2.50) does so now and then after a seek as soon
 * as it knows its metadata, and fires no event from then on.
 */
export class Standstill {
  #end: (() => void) | undefined;

  constructor(
    readonly clock: Clock,
    readonly time: () => number,
    readonly found: () => void,
  ) {}

  /** What plays is looked at from now on, and what does not play is not. */
  watch(plays: boolean): void {
    if (plays === !!this.#end) return;
    this.#end?.();
    this.#end = plays ? this.#begin() : undefined;
  }

  #begin(): () => void {
    let before = this.time();
    let still = 0;
    return this.clock.every(look, () => {
      const now = this.time();
      still = now === before && this.clock.counts() ? still + 1 : 0;
      before = now;
      if (still === most) this.found();
    });
  }
}
