import type { MediaReport, Playback } from './playback.js';
import type { PlayerState } from './player-state.js';
import type { PlayerStore } from './player-store.js';

/** Takes what the media does into the state, and keeps the clip's position and excerpt. */
export function takeReport({ state, event }: MediaReport, store: PlayerStore, playback: Playback): void {
  if (state) store.set(atPosition(state, store, playback));
  if (event) store.transition(event);
  keepExcerpt(store, playback);
}

/** Media that has its metadata is put at the clip's position; until then, and after a failure, that one holds. */
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

/** An excerpt that reaches beyond the media is over when the media is. */
function keepExcerpt(store: PlayerStore, playback: Playback): void {
  const { excerpt, currentTime, phase, loop } = store.state;
  if (!excerpt || !(phase === 'playing' ? currentTime >= excerpt.end : loop && phase === 'ended')) return;
  if (!loop) {
    playback.pause();
    store.set({ excerptEnded: true });
  } else {
    playback.seek(excerpt.start);
    store.transition('start');
    if (phase === 'ended') playback.play();
  }
}
