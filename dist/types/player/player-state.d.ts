import type { Clip, ClipSource } from '../clip/clip.js';
import { type Excerpt } from './excerpt.js';
import type { LiveWindow } from './live-window.js';
import type { MediaState } from './media-state.js';
import type { Phase } from './phase.js';
import type { PlayerError } from './player-error.js';
import { type TrackChoices } from './tracks/track-choices.js';
/** A choice of captions. */
export interface CaptionChoice {
    /** BCP 47. */
    readonly language: string;
    readonly label: string;
}
/** One frozen snapshot of a player. A new one is made for every change; nothing else is observed. */
export interface PlayerState extends MediaState, TrackChoices {
    readonly clip: Clip | undefined;
    readonly phase: Phase;
    /** It has waited for longer than 300 ms. */
    readonly waiting: boolean;
    /** It waits for the network, as far as the browser knows; false while nobody waits. */
    readonly offline: boolean;
    readonly error: PlayerError | undefined;
    readonly source: ClipSource | undefined;
    readonly excerpt: Excerpt | undefined;
    /** The excerpt has been played to its end, and the media stands there. */
    readonly excerptEnded: boolean;
    /** The clip, or its excerpt, begins again at its end. */
    readonly loop: boolean;
    /** What can be played of a broadcast that goes on; undefined for media that ends, and before metadata. */
    readonly live: LiveWindow | undefined;
    readonly captionChoices: readonly CaptionChoice[];
    /** The language that was asked for (BCP 47); undefined for none. A stream lists its captions later. */
    readonly captionsRequested: string | undefined;
    /** The language shown; undefined while captions are off. */
    readonly captions: string | undefined;
    readonly captionsFailed: boolean;
}
/** What there is to say before there is media of a clip. */
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
/** The sound before anybody has set it. */
export declare const defaultSound: {
    volume: number;
    muted: boolean;
    playbackRate: number;
};
/** The state of a player that was given nothing yet. */
export declare const initialState: PlayerState;
/** How a clip is to be played. */
export interface PlayerOptions {
    /** First position, in seconds. */
    readonly start?: number | undefined;
    /** With `start`, the end of an excerpt, in seconds. */
    readonly end?: number | undefined;
    /** Where it stands already, in seconds; `start` unless given. A position outside the excerpt lifts it. */
    readonly position?: number | undefined;
    readonly loop?: boolean;
    /** BCP 47 tag of the captions to show. */
    readonly captions?: string | undefined;
}
/** The state of a clip that nobody has played yet. */
export declare function openingState(clip: Clip | undefined, { start, end, position, loop, captions }: PlayerOptions): Partial<PlayerState>;
/** Whether two clips are the same media, whatever else their documents say. */
export declare function isSameMedia(one: Clip | undefined, other: Clip | undefined): boolean;
