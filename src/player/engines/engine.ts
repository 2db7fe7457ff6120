import type { ClipSource } from '../../clip/clip.js';
import type { Sign } from '../phase.js';
import type { PlayerError } from '../player-error.js';
import type { MediaState, PlayerState } from '../player-state.js';
import type { Choices } from '../tracks/track-choices.js';

/** What an engine says: what is so now, what happened, that something arrived, or why it gives a source up. */
export interface EngineReport {
  /** `captionsFailed` is said of captions that are part of the source. */
  readonly state?: Partial<MediaState & Pick<PlayerState, 'captionsFailed'>>;
  readonly sign?: Sign;
  /** What the source itself offers to choose. */
  readonly choices?: Choices;
  /** A byte, a frame or a step of the media's own state has arrived. */
  readonly progress?: boolean;
  readonly error?: PlayerError;
  /** Why it does not come further; it plays on with what it has, and waits for `again()`. */
  readonly lapse?: PlayerError;
  /** With either, how many requests of the source have failed in a row, where the engine knows. */
  readonly times?: number | undefined;
}

/** The seam: whatever plays media takes these commands, and says the rest by `report`. Times in seconds. */
export interface Engine {
  /** Feeds another source, from its beginning; the last call wins. It plays only after another `play()`. */
  load(source: ClipSource): void;
  /** Asks once more for what failed or hangs, and answers true; or false: the source has to be loaded anew. */
  again(): boolean;
  /** Lets go of the source; the engine stays usable. */
  unload(): void;
  /** Rejects as `HTMLMediaElement.play()` does; that it plays is only ever reported. */
  play(): Promise<void>;
  pause(): void;
  seek(position: number): void;
  /** Takes one of the qualities that it has reported, by `id`. */
  setQuality?(id: string): void;
  /** Takes one of the sounds that it has reported, by `id`. */
  setSound?(id: string): void;
}

/** One way to play. */
export interface EngineType {
  readonly name: string;
  /** Whether it takes such a source at all; the proof is in the playing. */
  accepts(source: ClipSource): boolean;
  /** Begins to drive a media element until `signal` is aborted. Synchronous, so that it can happen in a press. */
  create(media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): Engine;
}
