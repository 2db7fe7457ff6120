import type { ClipSource } from '../../clip/clip.js';
import type { MediaState } from '../media-state.js';
import type { PlaybackEvent } from '../phase.js';
import type { PlayerError } from '../player-error.js';
import type { PlayerState } from '../player-state.js';
import type { TrackChoices } from '../tracks/track-choices.js';

/** What an engine reports: what is so now, what happened, that something arrived, or why a source fails. */
export interface EngineReport {
  /** `captionsFailed` is said of captions that are part of the source. */
  readonly state?: Partial<MediaState & Pick<PlayerState, 'captionsFailed'>>;
  readonly event?: PlaybackEvent;
  /** What the source itself offers to choose. */
  readonly choices?: TrackChoices;
  /** A byte, a frame or a step of the media's own state has arrived. */
  readonly progress?: boolean;
  /** Why the source is given up. */
  readonly error?: PlayerError;
  /** Why it loads no further; it plays on from its buffer, and waits for `reload()`. */
  readonly recoverableError?: PlayerError;
  /** With either error, how many requests of the source have failed in a row, where the engine knows. */
  readonly times?: number | undefined;
}

/** What plays media: it takes these commands, and says the rest by `report`. Times in seconds. */
export interface Engine {
  /** Loads another source, from its beginning; the last call wins. It plays only after another `play()`. */
  load(source: ClipSource): void;
  /** Requests once more what failed or hangs, and answers true; or false: the source has to be loaded anew. */
  reload(): boolean;
  /** Lets go of the source; the engine stays usable. */
  unload(): void;
  /** Rejects as `HTMLMediaElement.play()` does; that it plays is only ever reported. */
  play(): Promise<void>;
  pause(): void;
  seek(position: number): void;
  /** Takes one of the renditions that it has reported, by `id`. */
  setRendition?(id: string): void;
  /** Takes one of the audio tracks that it has reported, by `id`. */
  setAudioTrack?(id: string): void;
}

/** One kind of engine. */
export interface EngineType {
  readonly name: string;
  /** Whether it takes such a source at all; the proof is in the playing. */
  accepts(source: ClipSource): boolean;
  /** Begins to drive a media element until `signal` is aborted. Synchronous, so that it can happen in a press. */
  create(media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): Engine;
}
