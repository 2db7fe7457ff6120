import type { ClipSource } from '../clip/clip.js';
import type { PlaybackEvent } from './phase.js';
import type { PlayerError, PlayerErrorCode } from './player-error.js';
import type { PlayerState } from './player-state.js';
import type { PlayerStore } from './player-store.js';
import type { Clock } from './retry/clock.js';
import type { Connection } from './retry/connection.js';

/** A report of the media: its new state, and an event. */
export interface MediaReport {
  readonly state?: Partial<PlayerState>;
  readonly event?: PlaybackEvent;
}

/** The parts of a player that its playback uses. */
export interface PlaybackHost {
  readonly store: PlayerStore;
  readonly media: HTMLVideoElement;
  readonly clock: Clock;
  readonly connection: Connection;
  /** Imports the managed playback, which then takes over. */
  loadManaged(): void;
  /** Takes a report of the media into the state. */
  report(report: MediaReport): void;
  /** The autoplay policy of the browser requires a user gesture. This is not a failure. */
  refuse(message: string): void;
  /** No source can be played. */
  fail(error: PlayerError): void;
}

/**
 * Drives the media element. `Player` calls the commands. Clip, position, excerpt and phase are in the store that
 * both share. Times are in seconds.
 */
export interface Playback {
  /** The source that the media element plays without an engine. */
  readonly source?: ClipSource | undefined;
  /** `duration` and `seekable` of a live stream, where those of the media element differ; else undefined. */
  readonly timeline?: Pick<HTMLMediaElement, 'duration' | 'seekable'> | undefined;
  /** Starts or resumes; the phase is active already. */
  play(): void;
  pause(): void;
  seek(position: number): void;
  /** Loads without playing, as far as `preload` allows. */
  load?(): void;
  /** Starts again with the first source, at the position of the state. */
  retry(): void;
  /** Removes the source and forgets its failures. */
  unload(): void;
  /** Called when the state has another clip. */
  open?(): void;
  /** Called when the phase has changed; `began` says that a wait begins. */
  phaseChanged(began: boolean): void;
  /** Shows the captions in the language `captionsRequested`. */
  showCaptions?(): void;
  setRendition?(id: string): void;
  setAudioTrack?(id: string): void;
  /** Called when the managed playback cannot be imported. */
  giveUp?(code: PlayerErrorCode, message: string): void;
  /** Stops observing the media. The media keeps its source. */
  end(): void;
}
