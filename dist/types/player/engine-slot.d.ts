import type { ClipSource } from '../clip/clip.js';
import type { Engine, EngineReport, EngineType } from './engine.js';
/** Holds the one engine that drives a media element, and changes it when a source asks for another. */
export declare class EngineSlot {
    #private;
    readonly types: readonly EngineType[];
    readonly report: (report: EngineReport) => void;
    constructor(types: readonly EngineType[], report: (report: EngineReport) => void);
    /** The engine at work, if one is. */
    get engine(): Engine | undefined;
    /**
     * The type that would play a source. video.js plays files too, so where it drives the element it stays:
     * leaving it would tear the element out of the page.
     */
    typeFor(source: ClipSource): EngineType | undefined;
    /** Feeds a source to the engine that it needs. */
    load(type: EngineType, source: ClipSource, media: HTMLMediaElement): void;
    /** Lets an engine drive the media element, which keeps whatever it plays unless another engine drove it. */
    drive(type: EngineType, media: HTMLMediaElement): Engine;
    /** Lets go of source and engine. */
    end(): void;
}
