import type { MediaReport } from './playback.js';
/**
 * Reports what a media element does, in HTML's terms, until the signal is aborted; `moved` says that it has come
 * further since the last report.
 */
export declare function observeMedia(media: HTMLMediaElement, report: (report: MediaReport, type: string, moved: boolean) => void, signal: AbortSignal): void;
