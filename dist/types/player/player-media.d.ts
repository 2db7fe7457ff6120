import type { ClipSource } from '../clip/clip.js';
import type { PlayerStore } from './player-store.js';
/** Volume, mute and speed, as in `HTMLMediaElement`. */
export interface Sound {
    /** 0 to 1. */
    volume?: number;
    muted?: boolean;
    /** 1 is normal. */
    playbackRate?: number;
    defaultPlaybackRate?: number;
    preservesPitch?: boolean;
}
/** Creates a media element, or takes the prepared one. */
export type CreateMedia = (prepared?: HTMLVideoElement) => HTMLVideoElement;
/** Holds the media element of a player, created at its first use, and remembers the sound that is set before. */
export declare class PlayerMedia {
    #private;
    readonly store: PlayerStore;
    readonly create: CreateMedia;
    /** The element; undefined until `get()`. */
    current: HTMLVideoElement | undefined;
    constructor(store: PlayerStore, create: CreateMedia);
    /** Prepares an element without fetching, unless there is one. For one created by a press, browsers would fetch only after the next frame. */
    prepare({ src }: ClipSource): void;
    /** The element, created at the first call: the prepared one when it has this source. */
    get(source?: ClipSource): HTMLVideoElement;
    set(sound: Sound): void;
    /** Releases the element. Returns the sound for the next one. */
    release(): Sound;
}
