import type { MediaReport } from './playback.js';
/**
 * Reports the state and the events of a media element until the signal is aborted. `type` is the DOM event; `moved` says
 * that `currentTime` has changed since the last report, other than by a seek.
 */
export declare function observeMedia(media: HTMLMediaElement, report: (report: MediaReport, type: string, moved: boolean) => void, signal: AbortSignal): void;
