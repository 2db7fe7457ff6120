import type { Clip } from '../clip/clip.js';
import type { PlayerState } from '../player/player-state.js';
import type { RemoteClip, RemoteState } from '../wire/remote-state.js';

/** The state of a player as far as it crosses the frame's edge; `currentTime` in seconds, as the media says it now. */
export function remoteState(state: PlayerState, currentTime: number): RemoteState {
  const { phase, waiting, error, loop, captionChoices, captions = null } = state;
  const { paused, ended, seeking, duration, volume, muted, playbackRate, videoWidth, videoHeight } = state;
  return {
    ...{ phase, waiting, paused, ended, seeking, currentTime, duration, volume, muted, loop, playbackRate },
    ...{ videoWidth, videoHeight, captions },
    clip: remoteClip(state.clip),
    error: error ? cutTexts({ code: error.code, message: error.message }) : null,
    captionChoices: captionChoices.map(cutTexts),
  };
}

function remoteClip(clip: Clip | undefined): RemoteClip | null {
  if (!clip) return null;
  const { id, title, duration = null, live } = clip;
  return cutTexts({ id, title, duration, live });
}

/** Texts are cut to what the other side reads. */
function cutTexts<Value extends object>(value: Value): Value {
  const cut = (text: unknown) => (typeof text === 'string' ? text.slice(0, 256) : text);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each)])) as Value;
}
