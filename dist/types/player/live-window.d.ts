import type { MediaState } from './media-state.js';
/** The part of a live broadcast that can be played now; seconds of media time. */
export interface LiveWindow {
    readonly start: number;
    /** Where "live" is: as near to what is happening as can be played without a stop. */
    readonly end: number;
    /** Seconds by which the end moved last: between two moves, whoever plays at the edge comes nearer to it by so much. */
    readonly step: number;
}
/**
 * The window after a report of the media: none where the media has an end, the same object where nothing has moved.
 */
export declare function nextLiveWindow(before: LiveWindow | undefined, { duration, seekable }: Pick<MediaState, 'duration' | 'seekable'>): LiveWindow | undefined;
/** What a media element says of time, as HTML has it. */
export type Timeline = Pick<HTMLMediaElement, 'duration' | 'seekable'>;
/** That of a broadcast; undefined for what has an end, of which the media element itself knows. */
export declare function liveTimeline({ duration, seekable }: MediaState): Timeline | undefined;
/** Seconds behind live; 0 for whoever is as near to it as playing on brings them. */
export declare function behindLive({ end, step }: LiveWindow, time: number): number;
