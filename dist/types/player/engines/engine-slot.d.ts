import type { ClipSource } from '../../clip/clip.js';
import type { Engine, EngineReport, EngineType } from './engine.js';
/** Holds the one engine that drives a media element, and replaces it when a source needs another. */
export declare class EngineSlot {
    #private;
    readonly types: readonly EngineType[];
    readonly report: (report: EngineReport) => void;
    constructor(types: readonly EngineType[], report: (report: EngineReport) => void);
    /** The engine that drives the element now. */
    get engine(): Engine | undefined;
    /**
     * The engine type that plays a source; undefined when none does. video.js plays files too, so it stays where it drives
     * the element already: disposing it would remove the element from the page for a moment.
     */
    typeFor(source: ClipSource): EngineType | undefined;
    /** Loads a source into the engine that it needs. */
    load(type: EngineType, source: ClipSource, media: HTMLMediaElement): void;
    /** Lets an engine drive the media element. The element keeps what it plays unless another engine drove it. */
    drive(type: EngineType, media: HTMLMediaElement): Engine;
    /** Unloads the source and ends the engine. */
    end(): void;
}
