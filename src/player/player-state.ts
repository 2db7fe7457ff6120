import type { Clip, ClipSource } from '../clip/clip.js';
import { type Excerpt, excerptOf, isInside } from './excerpt.js';
import type { LiveWindow } from './live-window.js';
import type { MediaState } from './media-state.js';
import type { Phase } from './phase.js';
import type { PlayerError } from './player-error.js';
import { findLanguage } from './tracks/find-language.js';
import { noChoices, type TrackChoices } from './tracks/track-choices.js';

/** A choice of captions. */
export interface CaptionChoice {
  /** BCP 47. */
  readonly language: string;
  readonly label: string;
}

/** One frozen snapshot of a player. A new one is made for every change; nothing else is observed. */
export interface PlayerState extends MediaState, TrackChoices {
  readonly clip: Clip | undefined;
  readonly phase: Phase;
  /** It has waited for longer than 300 ms. */
  readonly waiting: boolean;
  /** It waits for the network, as far as the browser knows; false while nobody waits. */
  readonly offline: boolean;
  readonly error: PlayerError | undefined;
  readonly source: ClipSource | undefined;
  readonly excerpt: Excerpt | undefined;
  /** The excerpt has been played to its end, and the media stands there. */
  readonly excerptEnded: boolean;
  /** The clip, or its excerpt, begins again at its end. */
  readonly loop: boolean;
  /** What can be played of a broadcast that goes on; undefined for media that ends, and before metadata. */
  readonly live: LiveWindow | undefined;
  readonly captionChoices: readonly CaptionChoice[];
  /** The language that was asked for (BCP 47); undefined for none. A stream lists its captions later. */
  readonly captionsRequested: string | undefined;
  /** The language shown; undefined while captions are off. */
  readonly captions: string | undefined;
  readonly captionsFailed: boolean;
}

/** What there is to say before there is media of a clip. */
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

/** The sound before anybody has set it. */
export const defaultSound = { volume: 1, muted: false, playbackRate: 1 };

/** The state of a player that was given nothing yet. */
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
});

/** How a clip is to be played. */
export interface PlayerOptions {
  /** First position, in seconds. */
  readonly start?: number | undefined;
  /** With `start`, the end of an excerpt, in seconds. */
  readonly end?: number | undefined;
  /** Where it stands already, in seconds; `start` unless given. A position outside the excerpt lifts it. */
  readonly position?: number | undefined;
  readonly loop?: boolean;
  /** BCP 47 tag of the captions to show. */
  readonly captions?: string | undefined;
}

/** The state of a clip that nobody has played yet. */
export function openingState(
  clip: Clip | undefined,
  { start = 0, end, position = start, loop = false, captions }: PlayerOptions,
): Partial<PlayerState> {
  const excerpt = excerptOf(start, end);
  const captionChoices = (clip?.tracks ?? [])
    .filter(({ kind }) => kind !== 'descriptions')
    .map(({ language, label }) => ({ language, label }));
  return {
    clip,
    excerpt: excerpt && isInside(excerpt, position) ? excerpt : undefined,
    currentTime: position,
    loop,
    captionChoices,
    captionsRequested: captions || undefined,
    captions: findLanguage(captionChoices, captions)?.language,
  };
}

/** Whether two clips are the same media, whatever else their documents say. */
export function isSameMedia(one: Clip | undefined, other: Clip | undefined): boolean {
  return JSON.stringify([one?.sources, one?.tracks]) === JSON.stringify([other?.sources, other?.tracks]);
}
