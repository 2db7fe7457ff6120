import type { Clip, ClipSource } from '../clip/clip.js';
import { type Excerpt, excerptAt, excerptOf } from './excerpt.js';
import type { LiveWindow } from './live-window.js';
import type { MediaState } from './media-state.js';
import type { Phase } from './phase.js';
import type { PlayerError } from './player-error.js';
import { type CaptionChoice, findCaptions } from './tracks/caption-choice.js';
import { noChoices, type TrackChoices } from './tracks/track-choices.js';

/** A frozen snapshot of a player. Every change makes a new one. Times in seconds. */
export interface PlayerState extends MediaState, TrackChoices {
  /** The clip, or undefined while it is unknown. */
  readonly clip: Clip | undefined;
  /** The phase of playback, from the facade to the end. */
  readonly phase: Phase;
  /** The current wait has lasted for more than 300 ms. */
  readonly waiting: boolean;
  /** The viewer waits, and the browser is offline. */
  readonly offline: boolean;
  /** The reason why playback has failed. */
  readonly error: PlayerError | undefined;
  /** The current source, or the one that was tried last. */
  readonly source: ClipSource | undefined;
  /** The excerpt that is played, if there is one. */
  readonly excerpt: Excerpt | undefined;
  /** The excerpt has been played to its end, and the position is still there. */
  readonly excerptEnded: boolean;
  /** The clip or its excerpt repeats. */
  readonly loop: boolean;
  /** The playable window of a live stream; undefined for media with an end, and before metadata. */
  readonly live: LiveWindow | undefined;
  /** The choices for `showCaptions()`. */
  readonly captionChoices: readonly CaptionChoice[];
  /**
   * The requested captions: the `id` of a choice, or a language (BCP 47). Undefined for none. Streams list their
   * tracks later.
   */
  readonly captionsRequested: string | undefined;
  /** The language of the current captions (BCP 47), empty if unknown. Undefined if captions are off. */
  readonly captions: string | undefined;
  /** The `id` of the current captions. Undefined if captions are off. */
  readonly captionTrack: string | undefined;
  /** The requested captions cannot be loaded. */
  readonly captionsFailed: boolean;
}

/** The state before a clip has media. */
export const noMedia = {
  paused: true,
  ended: false,
  seeking: false,
  duration: Number.NaN,
  buffered: [],
  seekable: [],
  videoWidth: 0,
  videoHeight: 0,
  ...noChoices,
  source: undefined,
  excerptEnded: false,
  live: undefined,
  captionsFailed: false,
} satisfies Partial<PlayerState>;

/** The sound of a new media element. */
export const defaultSound = { volume: 1, muted: false, playbackRate: 1 };

/** The state of a player without a clip. */
export const initialState: PlayerState = Object.freeze({
  ...noMedia,
  ...defaultSound,
  currentTime: 0,
  clip: undefined,
  phase: 'idle',
  waiting: false,
  offline: false,
  error: undefined,
  excerpt: undefined,
  loop: false,
  captionChoices: [],
  captionsRequested: undefined,
  captions: undefined,
  captionTrack: undefined,
});

/** Options for the playback of a clip. Times are in seconds. */
export interface PlayerOptions {
  /** The first position. A value that is no positive number, or not before the end of the clip, counts as 0. */
  readonly start?: number | undefined;
  /** The end of an excerpt that begins at `start`. */
  readonly end?: number | undefined;
  /** The current position, by default `start`. A position outside the excerpt removes the excerpt. */
  readonly position?: number | undefined;
  readonly loop?: boolean;
  /** The BCP 47 tag of the captions to show. Empty for none, undefined for the default track. */
  readonly captions?: string | undefined;
}

/** The state of a clip before it is played. */
export function openingState(
  clip: Clip | undefined,
  { start: asked = 0, end, position, loop = false, captions }: PlayerOptions,
): Partial<PlayerState> {
  const first = asked > 0 ? asked : 0;
  const start = first < (clip?.duration || Infinity) ? first : 0;
  const currentTime = position ?? start;
  const tracks = clip?.tracks ?? [];
  const captionChoices = tracks.flatMap(({ src: id, kind, language, label }) =>
    kind === 'descriptions' ? [] : [{ id, language, label, kind }],
  );
  const wanted = captions ?? tracks.find((track) => track.default && track.kind !== 'descriptions')?.src;
  const shown = findCaptions(captionChoices, wanted);
  return {
    clip,
    excerpt: excerptAt(excerptOf(first, end), currentTime),
    currentTime,
    loop,
    captionChoices,
    captionsRequested: wanted || undefined,
    captions: shown?.language,
    captionTrack: shown?.id,
  };
}

/** Whether a clip has the current source: until the playback reports it, the first one of the current clip. */
export const isSameMedia = (
  { sources }: Clip,
  { source, clip }: Pick<PlayerState, 'source' | 'clip'>,
): boolean => sources.some(({ src }) => src === (source ?? clip?.sources[0])?.src);
