/** The state of the media, in the terms of `HTMLMediaElement`; times in seconds. */
export interface MediaState {
    readonly paused: boolean;
    readonly ended: boolean;
    readonly seeking: boolean;
    readonly currentTime: number;
    /** NaN before metadata, Infinity for an endless stream. */
    readonly duration: number;
    readonly buffered: readonly TimeRange[];
    readonly seekable: readonly TimeRange[];
    readonly volume: number;
    readonly muted: boolean;
    readonly playbackRate: number;
    /** CSS px; 0 for audio and before metadata. */
    readonly videoWidth: number;
    readonly videoHeight: number;
}
export interface TimeRange {
    readonly start: number;
    readonly end: number;
}
