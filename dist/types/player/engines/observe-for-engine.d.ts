import type { EngineReport } from './engine.js';
/** Reports the state of a media element as an engine does: with its buffered and seekable ranges, and with progress. */
export declare function observeForEngine(media: HTMLMediaElement, report: (report: EngineReport) => void, signal: AbortSignal): void;
