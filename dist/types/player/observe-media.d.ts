import type { EngineReport } from './engine.js';
/** Reports what a media element does, in HTML's terms, until the signal is aborted. */
export declare function observeMedia(media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): void;
