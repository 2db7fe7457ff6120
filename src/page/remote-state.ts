import type { Clip } from '../clip/clip.js';
import type { PlayerState } from '../player/player-state.js';
import type { RemoteClip, RemoteState } from '../wire/remote-state.js';

/**
 * Returns the part of a player state that is sent to the host. `currentTime` is the position of the media in
 * seconds.
 */
export function remoteState(state: PlayerState, currentTime: number): RemoteState {
  const { phase, waiting, error, loop, captionChoices, captions = null } = state;
  const { paused, ended, seeking, duration, volume, muted, playbackRate, videoWidth, videoHeight } = state;
  return {
    ...{ phase, waiting, paused, ended, seeking, currentTime, duration, volume, muted, loop, playbackRate },
    ...{ videoWidth, videoHeight, captions },
    clip: remoteClip(state.clip),
    error: error ? truncateTexts({ code: error.code, message: error.message }) : null,
    captionChoices: captionChoices.map(({ language, label }) => truncateTexts({ language, label })),
  };
}

function remoteClip(clip: Clip | undefined): RemoteClip | null {
  if (!clip) return null;
  const { id, title, duration = null, live } = clip;
  return truncateTexts({ id, title, duration, live });
}

/** Cuts text to the length that `readText` accepts. */
function truncateTexts<Value extends object>(value: Value): Value {
  const cut = (text: unknown) => (typeof text === 'string' ? text.slice(0, 256) : text);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each)])) as Value;
}
