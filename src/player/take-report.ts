import { isInside } from './excerpt.js';
import type { MediaReport, Playback } from './playback.js';
import type { PlayerState } from './player-state.js';
import type { PlayerStore } from './player-store.js';

/** Applies a report of the media to the state, and enforces the position and the excerpt of the clip. */
export function takeReport({ state, event }: MediaReport, store: PlayerStore, playback: Playback): void {
  if (state) store.set(atPosition(state, store, playback));
  if (event) store.transition(event);
  keepExcerpt(store, playback);
}

/**
 * Seeks to the position of the clip once the media has metadata. Until then, and after a failure, the state keeps
 * the position.
 */
function atPosition(
  change: Partial<PlayerState>,
  store: PlayerStore,
  playback: Playback,
): Partial<PlayerState> {
  const { phase, currentTime: position } = store.state;
  const { currentTime = position, duration = Number.NaN } = change;
  const hasFailed = phase === 'failed';
  if (!hasFailed && !store.needsSeek) return change;
  if (!hasFailed && !Number.isNaN(duration)) {
    store.needsSeek = false;
    if (Math.abs(currentTime - position) > 0.1) playback.seek(position);
  }
  return { ...change, currentTime: position };
}

/**
 * Stops or repeats at the end of the excerpt. An excerpt that is longer than the media ends with the media. If the
 * media has ended before a report of its time (in a throttled tab), it seeks back to the end of the excerpt.
 */
function keepExcerpt(store: PlayerStore, playback: Playback): void {
  const { excerpt, excerptEnded, currentTime, phase, loop } = store.state;
  if (!excerpt || excerptEnded) return;
  const isPassed = phase === 'ended' && (loop || !isInside(excerpt, currentTime));
  if (!isPassed && !(phase === 'playing' && currentTime >= excerpt.end)) return;
  if (!loop) {
    if (phase === 'ended') playback.seek(excerpt.end);
    playback.pause();
    store.set({ excerptEnded: true });
  } else {
    playback.seek(excerpt.start);
    store.transition('start');
    if (phase === 'ended') playback.play();
  }
}
