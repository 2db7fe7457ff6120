import type { ClipSource } from '../../clip/clip.js';
import type { MediaState } from '../media-state.js';
import type { PlaybackEvent } from '../phase.js';
import type { PlayerError } from '../player-error.js';
import type { PlayerState } from '../player-state.js';
import type { TrackChoices } from '../tracks/track-choices.js';

/** A report of an engine: new state, an event, progress, or the reason why a source fails. */
export interface EngineReport {
  /** `captionsFailed` concerns captions that are part of the source. */
  readonly state?: Partial<MediaState & Pick<PlayerState, 'captionsFailed'>>;
  readonly event?: PlaybackEvent;
  /** Renditions and audio tracks that the source itself offers. */
  readonly choices?: TrackChoices;
  /** A byte or a frame has arrived, or the state of the media has advanced. */
  readonly progress?: boolean;
  /** The source cannot be played. */
  readonly error?: PlayerError;
  /** `error` concerns the media and not its manifest, so the source may play when it is loaded again. */
  readonly mediaError?: boolean;
  /** The source loads no further data. It plays its buffer until `reload()`. */
  readonly recoverableError?: PlayerError;
  /** The number of consecutive failed requests of the source, for either error. Undefined if unknown. */
  readonly times?: number | undefined;
}

/** Plays media. It receives these commands and answers through `report`. Times are in seconds. */
export interface Engine {
  /** Loads another source from its beginning. The last call takes effect. Playback needs another `play()`. */
  load(source: ClipSource): void;
  /** Repeats failed and pending requests. Returns false if the source must be loaded again instead. */
  reload(): boolean;
  /** Removes the source; the engine stays usable. */
  unload(): void;
  /** Rejects as `HTMLMediaElement.play()` does. Only a report says that the media plays. */
  play(): Promise<void>;
  pause(): void;
  seek(position: number): void;
  /** Switches to a reported rendition, by `id`. */
  setRendition?(id: string): void;
  /** Switches to a reported audio track, by `id`. */
  setAudioTrack?(id: string): void;
}

/** One kind of engine. */
export interface EngineType {
  readonly name: string;
  /** Returns whether the engine plays sources of this MIME type. A source may still fail. */
  accepts(source: ClipSource): boolean;
  /** Drives a media element until `signal` is aborted. Synchronous, so that it can run in the task of a press. */
  create(media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): Engine;
}
