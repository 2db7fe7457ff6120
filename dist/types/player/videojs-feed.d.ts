import type { ClipSource } from '../clip/clip.js';
import type { EngineReport } from './engine.js';
/** What feeds a media element by video.js. */
export interface Feed {
    load(source: ClipSource): void;
    unload(): void;
}
/** Puts video.js, without any element of its own, behind a media element; ends with the signal. */
export declare function createFeed(media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): Feed;
