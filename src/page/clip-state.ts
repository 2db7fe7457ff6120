import type { Clip } from '../clip/clip.js';
import type { ClipPlayer } from '../elements/player/clip-player.js';
import { type RemoteClip, type RemoteState, unknownState } from '../wire/remote-state.js';
import { captionTracks, shownCaptions } from './caption-tracks.js';

/** What a player with a media element says of it. */
export function mediaState(player: ClipPlayer): RemoteState {
  const { paused, ended, seeking, duration, volume, muted, playbackRate, videoWidth, videoHeight } = player;
  const captionChoices = captionTracks(player).map(({ language, label }) => short({ language, label }));
  const captions = shownCaptions(player)?.language ?? null;
  const media = { paused, ended, seeking, duration, volume, muted, playbackRate, videoWidth, videoHeight };
  return { ...unknownState, ...media, captionChoices, captions };
}

/** What can be said of a facade without making a media element for it. */
export function idleState(player: ClipPlayer, clip: Clip | undefined): RemoteState {
  const tracks = clip?.tracks.filter(({ kind }) => kind !== 'descriptions') ?? [];
  const captionChoices = tracks.map(({ language, label }) => short({ language, label }));
  return { ...unknownState, muted: player.defaultMuted, captionChoices };
}

/** A clip as far as it crosses the frame's edge. */
export function clipState(clip: Clip | undefined): RemoteClip | null {
  if (!clip) return null;
  const { id, title, duration = null, live } = clip;
  return short({ id, title, duration, live });
}

/** Texts are cut to what the other side reads. */
function short<Value extends object>(value: Value): Value {
  const cut = (text: unknown) => (typeof text === 'string' ? text.slice(0, 256) : text);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each)])) as Value;
}
