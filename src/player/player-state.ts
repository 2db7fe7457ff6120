import type { Clip, ClipSource } from '../clip/clip.js';
import type { Segment } from './excerpt.js';
import type { LiveWindow } from './live-window.js';
import type { Phase } from './phase.js';
import type { PlayerError } from './player-error.js';
import { type Choices, noChoices } from './tracks/track-choices.js';

/** What an engine reports of the media, in HTMLMediaElement's terms; times in seconds. */
export interface MediaState {
  readonly paused: boolean;
  readonly ended: boolean;
  readonly seeking: boolean;
  readonly currentTime: number;
  /** NaN before metadata, Infinity for an endless stream. */
  readonly duration: number;
  readonly buffered: readonly TimeRange[];
  readonly seekable: readonly TimeRange[];
  readonly volume: number;
  readonly muted: boolean;
  readonly playbackRate: number;
  /** CSS px; 0 for audio and before metadata. */
  readonly videoWidth: number;
  readonly videoHeight: number;
}

export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** A choice of captions. */
export interface CaptionChoice {
  /** BCP 47. */
  readonly language: string;
  readonly label: string;
}

/** One frozen picture of a player. A new one is made for every change; nothing else is ever observed. */
export interface PlayerState extends MediaState, Choices {
  readonly clip: Clip | undefined;
  readonly phase: Phase;
  /** Waiting for longer than a viewer overlooks (300 ms). */
  readonly waiting: boolean;
  /** What is waited for is the network, as far as the browser knows; says nothing while nobody waits. */
  readonly offline: boolean;
  readonly error: PlayerError | undefined;
  readonly source: ClipSource | undefined;
  readonly segment: Segment | undefined;
  /** The segment has been played to its end, and it stands there. */
  readonly segmentEnded: boolean;
  /** What can be played of a broadcast that goes on; undefined for what has an end, and before metadata. */
  readonly live: LiveWindow | undefined;
  readonly captionChoices: readonly CaptionChoice[];
  /** The language shown; undefined when captions are off. */
  readonly captions: string | undefined;
  readonly captionsFailed: boolean;
}

/** What there is to say of media that does not exist yet. */
export const noMedia: MediaState = {
  paused: true,
  ended: false,
  seeking: false,
  currentTime: 0,
  duration: Number.NaN,
  buffered: [],
  seekable: [],
  volume: 1,
  muted: false,
  playbackRate: 1,
  videoWidth: 0,
  videoHeight: 0,
};

/** The state of a player that was given nothing yet. */
export const initialState: PlayerState = Object.freeze({
  ...noMedia,
  ...noChoices,
  clip: undefined,
  phase: 'idle',
  waiting: false,
  offline: false,
  error: undefined,
  source: undefined,
  segment: undefined,
  segmentEnded: false,
  live: undefined,
  captionChoices: [],
  captions: undefined,
  captionsFailed: false,
});
