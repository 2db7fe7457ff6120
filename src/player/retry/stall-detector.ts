import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
import { stallInterval } from './timeouts.js';

/**
 * Detects stalls without an event: media that reports that it plays and stands still. WebKitGTK (2.50) does so after some
 * seeks right after metadata, and when a connection is cut. Stalls are reported offline too, although no timeout counts
 * then, so that the viewer learns of the wait.
 */
export class StallDetector {
  #stop: (() => void) | undefined;

  constructor(
    readonly clock: Clock,
    readonly connection: Connection,
    /** `currentTime` of the media element, in seconds. */
    readonly mediaTime: () => number,
    readonly stalled: () => void,
  ) {}

  /** Watches while the media plays. */
  watch(plays: boolean): void {
    if (plays === !!this.#stop) return;
    this.#stop?.();
    this.#stop = plays ? this.#begin() : undefined;
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
