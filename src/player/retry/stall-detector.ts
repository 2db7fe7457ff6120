import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
import { stallInterval } from './timeouts.js';

/**
 * Detects stalls without an event: the media reports playback, but does not advance. WebKitGTK (2.50) does so after
 * some seeks right after metadata, and when a connection is cut. Stalls are also reported offline, although no
 * timeout counts then, so that the viewer sees the wait.
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
