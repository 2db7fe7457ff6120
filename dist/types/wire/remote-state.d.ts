import { type Read } from './read-value.js';
declare const phases: readonly ['idle', 'starting', 'playing', 'stalled', 'paused', 'ended', 'failed'];
/** The clip in a frame. */
export interface RemoteClip {
    readonly id: string;
    readonly title: string;
    /** Seconds, from the clip document. */
    readonly duration: number | null;
    readonly live: boolean;
}
/** The state of a player in a frame, in the terms of `PlayerState`; times in seconds, sizes in CSS px. */
export interface RemoteState {
    readonly clip: RemoteClip | null;
    readonly phase: (typeof phases)[number];
    /** The current wait has lasted for more than 300 ms. */
    readonly waiting: boolean;
    /** Why playback failed; `message` is for developers. */
    readonly error: {
        readonly code: string;
        readonly message: string;
    } | null;
    readonly paused: boolean;
    readonly ended: boolean;
    readonly seeking: boolean;
    readonly currentTime: number;
    /** NaN before metadata, Infinity for an endless stream. */
    readonly duration: number;
    readonly volume: number;
    readonly muted: boolean;
    readonly loop: boolean;
    readonly playbackRate: number;
    readonly videoWidth: number;
    readonly videoHeight: number;
    readonly captionChoices: readonly {
        readonly language: string;
        readonly label: string;
    }[];
    /** BCP 47; null when captions are off. */
    readonly captions: string | null;
}
/** The state before the frame has answered. */
export declare const unknownState: RemoteState;
/** Reads a state from another window; undefined when one of its fields is invalid. */
export declare const readRemoteState: Read<RemoteState>;
export {};
