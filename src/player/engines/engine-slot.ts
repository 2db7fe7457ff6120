import type { ClipSource } from '../../clip/clip.js';
import type { Engine, EngineReport, EngineType } from './engine.js';

interface Running {
  readonly engine: Engine;
  readonly type: EngineType;
  readonly end: AbortController;
}

/** Holds the one engine that drives a media element, and changes it when a source asks for another. */
export class EngineSlot {
  #running: Running | undefined;

  constructor(
    readonly types: readonly EngineType[],
    readonly report: (report: EngineReport) => void,
  ) {}

  /** The engine at work, if one is. */
  get engine(): Engine | undefined {
    return this.#running?.engine;
  }

  /**
   * The type that would play a source. video.js plays files too, so where it drives the element it stays:
   * leaving it would tear the element out of the page.
   */
  typeFor(source: ClipSource): EngineType | undefined {
    const accepting = this.types.filter((type) => type.accepts(source));
    return accepting.find((type) => type === this.#running?.type) ?? accepting[0];
  }

  /** Feeds a source to the engine that it needs. */
  load(type: EngineType, source: ClipSource, media: HTMLMediaElement): void {
    this.drive(type, media).load(source);
  }

  /** Lets an engine drive the media element, which keeps whatever it plays unless another engine drove it. */
  drive(type: EngineType, media: HTMLMediaElement): Engine {
    if (this.#running?.type === type) return this.#running.engine;
    this.end();
    const end = new AbortController();
    const report = (said: EngineReport) => end.signal.aborted || this.report(said);
    const engine = type.create(media, report, end.signal);
    this.#running = { type, engine, end };
    return engine;
  }

  /** Lets go of source and engine. */
  end(): void {
    this.#running?.engine.unload();
    this.#running?.end.abort();
    this.#running = undefined;
  }
}
