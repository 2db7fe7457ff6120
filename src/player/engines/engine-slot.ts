import type { ClipSource } from '../../clip/clip.js';
import type { Engine, EngineReport, EngineType } from './engine.js';

interface Running {
  readonly engine: Engine;
  readonly type: EngineType;
  readonly life: AbortController;
}

/** Holds the engine that drives a media element, and replaces it when a source needs another one. */
export class EngineSlot {
  #running: Running | undefined;

  constructor(
    readonly types: readonly EngineType[],
    readonly report: (report: EngineReport) => void,
  ) {}

  /** The engine that drives the element now. */
  get engine(): Engine | undefined {
    return this.#running?.engine;
  }

  /**
   * Returns the engine type that plays a source, or undefined. The running engine has priority: video.js also plays
   * files, and its disposal would remove the element from the page for a moment.
   */
  typeFor(source: ClipSource): EngineType | undefined {
    const accepting = this.types.filter((type) => type.accepts(source));
    return accepting.find((type) => type === this.#running?.type) ?? accepting[0];
  }

  /** Loads a source into the engine that it needs. */
  load(type: EngineType, source: ClipSource, media: HTMLMediaElement): void {
    this.drive(type, media).load(source);
  }

  /** Lets an engine drive the media element. The element keeps its media unless another engine drove it. */
  drive(type: EngineType, media: HTMLMediaElement): Engine {
    if (this.#running?.type === type) return this.#running.engine;
    this.end();
    const life = new AbortController();
    const report = (change: EngineReport) => life.signal.aborted || this.report(change);
    const engine = type.create(media, report, life.signal);
    this.#running = { type, engine, life };
    return engine;
  }

  /** Unloads the source and ends the engine. */
  end(): void {
    this.#running?.engine.unload();
    this.#running?.life.abort();
    this.#running = undefined;
  }
}
