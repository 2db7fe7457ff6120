import type { Clip, ClipSource } from '../clip/clip.js';
import { type Excerpt } from './excerpt.js';
import type { LiveWindow } from './live-window.js';
import type { MediaState } from './media-state.js';
import type { Phase } from './phase.js';
import type { PlayerError } from './player-error.js';
import { type CaptionChoice } from './tracks/caption-choice.js';
import { type TrackChoices } from './tracks/track-choices.js';
/** A frozen snapshot of a player. Every change makes a new one. Times in seconds. */
export interface PlayerState extends MediaState, TrackChoices {
    /** What is played; undefined before it is known. */
    readonly clip: Clip | undefined;
    /** Where playback is, from facade to end. */
    readonly phase: Phase;
    /** The current wait has lasted for more than 300 ms. */
    readonly waiting: boolean;
    /** The viewer waits while the browser is offline. */
    readonly offline: boolean;
    /** Why playback has failed, with `code` and `message`. */
    readonly error: PlayerError | undefined;
    /** The source that plays or was tried last. */
    readonly source: ClipSource | undefined;
    /** `start` and `end` of the part that is played; undefined without one. */
    readonly excerpt: Excerpt | undefined;
    /** The excerpt has been played to its end, and the position is still there. */
    readonly excerptEnded: boolean;
    /** The clip or its excerpt repeats. */
    readonly loop: boolean;
    /** The playable window of a live stream; undefined for media with an end, and before metadata. */
    readonly live: LiveWindow | undefined;
    /** What `showCaptions()` can show. */
    readonly captionChoices: readonly CaptionChoice[];
    /** The requested captions: the `id` of a choice, or a language (BCP 47); undefined for none. Streams list theirs later. */
    readonly captionsRequested: string | undefined;
    /** The language that is shown (BCP 47), empty where it is unknown; undefined while captions are off. */
    readonly captions: string | undefined;
    /** The `id` of the choice that is shown; undefined while captions are off. */
    readonly captionTrack: string | undefined;
    /** The captions that were requested cannot be had. */
    readonly captionsFailed: boolean;
}
/** The state before a clip has media. */
export declare const noMedia: {
    renditions: readonly import("./tracks/track-choices.js").Rendition[];
    rendition: string;
    audioTracks: readonly import("./tracks/track-choices.js").AudioTrackChoice[];
    audioTrack: string;
    paused: true;
    ended: false;
    seeking: false;
    duration: number;
    buffered: never[];
    seekable: never[];
    videoWidth: number;
    videoHeight: number;
    source: undefined;
    excerptEnded: false;
    live: undefined;
    captionsFailed: false;
};
/** The sound of a new media element. */
export declare const defaultSound: {
    volume: number;
    muted: boolean;
    playbackRate: number;
};
/** The state of a player without a clip. */
export declare const initialState: PlayerState;
/** Options of playing a clip; times in seconds. */
export interface PlayerOptions {
    /** First position. */
    readonly start?: number | undefined;
    /** With `start`, the end of an excerpt. */
    readonly end?: number | undefined;
    /** Current position, by default `start`. A position outside the excerpt lifts it. */
    readonly position?: number | undefined;
    readonly loop?: boolean;
    /** BCP 47 tag of the captions to show; empty for none, undefined for the default track. */
    readonly captions?: string | undefined;
}
/** The state of a clip before it is played. */
export declare function openingState(clip: Clip | undefined, { start, end, position, loop, captions }: PlayerOptions): Partial<PlayerState>;
/** Whether two clips have the same sources and tracks. */
export declare function isSameMedia(one: Clip | undefined, other: Clip | undefined): boolean;
