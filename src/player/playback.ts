import type { ClipSource } from '../clip/clip.js';
import type { PlaybackEvent } from './phase.js';
import type { PlayerError, PlayerErrorCode } from './player-error.js';
import type { PlayerState } from './player-state.js';
import type { PlayerStore } from './player-store.js';
import type { Clock } from './retry/clock.js';
import type { Connection } from './retry/connection.js';

/** What the media does: what is so now, and what happened. */
export interface MediaReport {
  readonly state?: Partial<PlayerState>;
  readonly event?: PlaybackEvent;
}

/** What a playback is given by its player. */
export interface PlaybackHost {
  readonly store: PlayerStore;
  readonly media: HTMLVideoElement;
  readonly clock: Clock;
  readonly connection: Connection;
  /** Fetches the managed playback, which takes over when it comes. */
  loadManaged(): void;
  /** Takes in what the media does. */
  report(report: MediaReport): void;
  /** The browser wants a press before it plays: not a failure. */
  refuse(message: string): void;
  /** Nothing can be played. */
  fail(error: PlayerError): void;
}

/**
 * Who drives the media element now. `Player` gives the commands; the state, which both share, says the rest: clip,
 * position, excerpt, phase. Times in seconds.
 */
export interface Playback {
  /** What the media element plays by itself, if it does. */
  readonly source?: ClipSource | undefined;
  /** What is true of a broadcast, where the media element knows otherwise (HTML, `duration` and `seekable`). */
  readonly timeline?: Pick<HTMLMediaElement, 'duration' | 'seekable'> | undefined;
  /** The phase says that the clip is to play: begins, or goes on. */
  play(): void;
  pause(): void;
  seek(position: number): void;
  /** Fetches without playing, as far as `preload` says. */
  load?(): void;
  /** Begins again with the first source, at the position of the state. */
  retry(): void;
  /** Lets go of the source, and forgets what failed. */
  unload(): void;
  /** The state has another clip. */
  open?(): void;
  /** The phase is another; with `began`, somebody waits from now on. */
  phaseChanged(began: boolean): void;
  /** Shows the captions of `captionsRequested`. */
  showCaptions?(): void;
  setRendition?(id: string): void;
  setAudioTrack?(id: string): void;
  /** The managed playback does not come. */
  giveUp?(code: PlayerErrorCode, message: string): void;
  /** Hears no more of the media, which keeps what it plays. */
  end(): void;
}
