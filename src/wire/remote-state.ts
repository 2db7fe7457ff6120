import { orNull, type Read, readFlag, readList, readNumber, readShape, readText } from './read-value.js';

const phases = ['idle', 'starting', 'playing', 'stalled', 'paused', 'ended', 'failed'] as const;

/** The clip in a frame. */
export interface RemoteClip {
  readonly id: string;
  readonly title: string;
  /** Seconds, from the clip document. */
  readonly duration: number | null;
  readonly live: boolean;
}

/** The state of a player in a frame, with the terms of `PlayerState`. Times are in seconds, sizes in CSS px. */
export interface RemoteState {
  readonly clip: RemoteClip | null;
  readonly phase: (typeof phases)[number];
  /** The current wait has lasted longer than 300 ms. */
  readonly waiting: boolean;
  /** The reason why playback failed. `message` is for developers. */
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly seeking: boolean;
  readonly currentTime: number;
  /** NaN before the metadata is loaded, Infinity for an endless stream. */
  readonly duration: number;
  readonly volume: number;
  readonly muted: boolean;
  readonly loop: boolean;
  readonly playbackRate: number;
  readonly videoWidth: number;
  readonly videoHeight: number;
  readonly captionChoices: readonly { readonly language: string; readonly label: string }[];
  /** BCP 47. Null if captions are off. */
  readonly captions: string | null;
}

/** The state before the first answer of the frame. */
export const unknownState: RemoteState = Object.freeze({
  clip: null,
  phase: 'idle',
  waiting: false,
  error: null,
  paused: true,
  ended: false,
  seeking: false,
  currentTime: 0,
  duration: Number.NaN,
  volume: 1,
  muted: false,
  loop: false,
  playbackRate: 1,
  videoWidth: 0,
  videoHeight: 0,
  captionChoices: Object.freeze([]),
  captions: null,
});

const seconds = readNumber(0, 1e9);
const size = readNumber(0, 1e5);
const phase: Read<RemoteState['phase']> = (value) => phases.find((known) => known === value);
/** Reads a duration, which may also be NaN or Infinity. */
const length: Read<number> = (value) =>
  Number.isNaN(value) || value === Number.POSITIVE_INFINITY ? (value as number) : seconds(value);

/** Reads a state from another window. Returns undefined if one of its fields is invalid. */
export const readRemoteState: Read<RemoteState> = readShape<RemoteState>({
  clip: orNull(
    readShape<RemoteClip>({ id: readText, title: readText, duration: orNull(seconds), live: readFlag }),
  ),
  phase,
  waiting: readFlag,
  error: orNull(readShape({ code: readText, message: readText })),
  paused: readFlag,
  ended: readFlag,
  seeking: readFlag,
  currentTime: seconds,
  duration: length,
  volume: readNumber(0, 1),
  muted: readFlag,
  loop: readFlag,
  playbackRate: readNumber(-64, 64),
  videoWidth: size,
  videoHeight: size,
  captionChoices: readList(readShape({ language: readText, label: readText })),
  captions: orNull(readText),
});
