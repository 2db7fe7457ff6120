import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
import { stallInterval } from './timeouts.js';

/**
 * Finds media that reports that it plays, and stands still: WebKitGTK (2.50) does so now and then after a seek as soon
 * as it knows its metadata, and where a connection is cut, and fires no event from then on. Without a network no wait
 * counts, but this is how it begins.
 */
export class StallDetector {
  #end: (() => void) | undefined;

  constructor(
    readonly clock: Clock,
    readonly connection: Connection,
    /** Seconds at which the media element stands. */
    readonly mediaTime: () => number,
    readonly stalled: () => void,
  ) {}

  /** Watches while the media plays. */
  watch(plays: boolean): void {
    if (plays === !!this.#end) return;
    this.#end?.();
    this.#end = plays ? this.#begin() : undefined;
  }

  #begin(): () => void {
    let before = this.mediaTime();
    return this.clock.every(stallInterval, () => {
      const now = this.mediaTime();
      if (now === before && (this.clock.counts() || !this.connection.online)) this.stalled();
      before = now;
    });
  }
}
