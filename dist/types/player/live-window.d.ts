import type { MediaState } from './media-state.js';
/** The part of a live stream that can be played now (the DVR window), in seconds of media time. */
export interface LiveWindow {
    readonly start: number;
    /** The live edge: the latest position that plays without a stop. */
    readonly end: number;
    /** Seconds by which the end last moved. Between two moves, playback at the live edge gains as much on it. */
    readonly step: number;
}
/**
 * The live window after a report of the media: undefined for media with an end, the same object when nothing has moved.
 * Files that do not give their length (a recording of `MediaRecorder`) have no end either, and are not live: their
 * seekable range is endless (Chromium 156) or empty.
 */
export declare function nextLiveWindow(before: LiveWindow | undefined, { duration, seekable }: Pick<MediaState, 'duration' | 'seekable'>): LiveWindow | undefined;
/** The timeline members of `HTMLMediaElement`. */
export type Timeline = Pick<HTMLMediaElement, 'duration' | 'seekable'>;
/** The timeline of a live stream; undefined for media with an end, whose element knows its own. */
export declare function liveTimeline({ duration, seekable }: MediaState): Timeline | undefined;
/** Seconds behind the live edge; 0 within the tolerance. */
export declare function behindLive({ end, step }: LiveWindow, time: number): number;
