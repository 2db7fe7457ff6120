import type { Clip } from '../clip/clip.js';
import type { Player } from '../player/player.js';
import type { RemoteClip, RemoteState } from '../wire/remote-state.js';

/**
 * Returns the part of a player state that is sent to the host. What a command sets comes from the media element, which
 * has it at once, as in HTML. The state of the player has it after the next event.
 */
export function remoteState({ state, currentMedia, currentTime }: Player): RemoteState {
  const { phase, waiting, error, loop, captionChoices, captions = null } = state;
  const { ended, duration, videoWidth, videoHeight } = state;
  const { paused, seeking, volume, muted, playbackRate } = currentMedia ?? state;
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
