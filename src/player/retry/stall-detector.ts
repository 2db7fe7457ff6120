import type { Clock } from './clock.js';
import type { Connection } from './connection.js';

/** Seconds between two looks, of which two find media at the same place: it is told within 3 s, as other waits are. */
const look = 1.3;

/** Media that says that it plays. */
export interface Mover {
  /** Seconds at which the media itself stands now. */
  mediaTime(): number;
  /** It does not move. */
  stands(): void;
}

/**
 * Notices media that says that it plays, and stands still: WebKitGTK (2.50) does so now and then after a seek as soon
 * as it knows its metadata, and where a line is cut, and fires no event from then on. Without a network no wait counts,
 * but this is how it begins. Answers what is to be told whenever it begins or ceases to play.
 */
export function watchStandstill(
  clock: Clock,
  connection: Connection,
  mover: Mover,
): (plays: boolean) => void {
  let end: (() => void) | undefined;
  const begin = () => {
    let before = mover.mediaTime();
    return clock.every(look, () => {
      const now = mover.mediaTime();
      if (now === before && (clock.counts() || !connection.online)) mover.stands();
      before = now;
    });
  };
  return (plays) => {
    if (plays === !!end) return;
    end?.();
    end = plays ? begin() : undefined;
  };
}
