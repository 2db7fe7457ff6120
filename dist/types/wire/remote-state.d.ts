import { type Read } from './read-value.js';
declare const phases: readonly ['idle', 'starting', 'playing', 'stalled', 'paused', 'ended', 'failed'];
/** What is known of a clip in a frame. */
export interface RemoteClip {
    readonly id: string;
    readonly title: string;
    /** Seconds, as the clip's document says. */
    readonly duration: number | null;
    readonly live: boolean;
}
/** The state of a player in a frame, in the terms of `PlayerState`; times in seconds, sizes in CSS px. */
export interface RemoteState {
    readonly clip: RemoteClip | null;
    readonly phase: (typeof phases)[number];
    /** Waiting for longer than a viewer overlooks. */
    readonly waiting: boolean;
    /** Why nothing plays; `message` is for developers. */
    readonly error: {
        readonly code: string;
        readonly message: string;
    } | null;
    readonly paused: boolean;
    readonly ended: boolean;
    readonly seeking: boolean;
    readonly currentTime: number;
    /** NaN before there is media, Infinity for an endless stream. */
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
/** What there is to say of a frame that has not answered yet. */
export declare const unknownState: RemoteState;
/** A state as another window has sent it; undefined when any of it is not what it has to be. */
export declare const readRemoteState: Read<RemoteState>;
export {};
