import type { Clip } from '../clip/clip.js';
import type { ManagedPlayback } from './managed-playback.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { PlayerError } from './player-error.js';
import type { Sound } from './player-media.js';
import { type PlayerParts } from './player-session.js';
import { type PlayerOptions, type PlayerState } from './player-state.js';
import type { Clock } from './retry/clock.js';
/**
 * Plays a clip, without a user interface, from the facade on. Commands change the state only through reports of the media;
 * every new snapshot fires `change`. The first command that needs the media element creates it.
 */
export declare class Player extends EventTarget {
    #private;
    constructor(parts: PlayerParts);
    get clock(): Clock;
    get state(): PlayerState;
    /** The media element; undefined before one is needed. */
    get currentMedia(): HTMLVideoElement | undefined;
    /** The media element, created now if there is none. Also imports the managed playback. */
    get media(): HTMLVideoElement;
    /** `duration` and `seekable` of a live stream, where those of the media element differ; else undefined. */
    get timeline(): Playback['timeline'];
    /** Position in seconds; before the media is there, the position at which it will start. */
    get currentTime(): number;
    /** Announces a clip that is being loaded until the promise settles. `play()` waits for it. */
    expect(clip: Promise<void>): void;
    /**
     * Shows another clip: playback stops, and nothing is fetched. Media with the same sources and tracks plays on; then it
     * returns false. A clip that a `play()` waits for starts at the position of the previous one.
     */
    setClip(clip: Clip | undefined, options?: PlayerOptions): boolean;
    /** Plays from the current position, in the task of the call. Settles always, and as `HTMLMediaElement.play()` does. */
    play(): Promise<void>;
    /** Pauses, as in HTML. */
    pause(): void;
    /** The rule of every toggle: pauses media that plays or should play, else plays. */
    togglePaused(): Promise<void>;
    /** Loads the media without playing it, where it may be, as far as its `preload` allows; playback stops without an event (HTML, "load"). */
    load(): void;
    /** Removes the clip, stops playback and shows an error. */
    fail(error: PlayerError): void;
    /** Starts again after a failure, at the position that was reached. */
    retry(): void;
    /**
     * Seeks to a position in seconds, where the media is seekable; a position outside the excerpt lifts it. With `excerpt`,
     * plays that one from now on.
     */
    seek(position: number, excerpt?: import("./excerpt.js").Excerpt | undefined): void;
    /** Lifts the excerpt and plays on beyond its end. */
    watchOn(): Promise<void>;
    /** Seeks to the live edge and plays. */
    goLive(): Promise<void>;
    /** Sets the volume, 0 to 1; other values are clamped. */
    setVolume(volume: number): void;
    /** Sets whether the sound is off. */
    setMuted(muted: boolean): void;
    /** Sets what HTML calls *media element attributes* of sound and speed; remembered until there is media. */
    setSound(sound: Sound): void;
    /** Mutes, or unmutes with an audible volume. */
    toggleMuted(): void;
    /** Sets the speed for all sources; 1 is normal. */
    setPlaybackRate(playbackRate: number): void;
    /** Switches to one of `state.renditions`, by `id`. */
    setRendition(id: string): void;
    /** Switches to one of `state.audioTracks`, by `id`. */
    setAudioTrack(id: string): void;
    /** Sets whether the clip or its excerpt repeats. */
    setLoop(loop: boolean): void;
    /** Shows captions with an `id` of `state.captionChoices`, else in a language (BCP 47); undefined hides them. */
    showCaptions(wanted: string | undefined): void;
    /** Hides captions, or shows those that were last requested, else in the language of the clip, else the first. */
    toggleCaptions(): void;
    /**
     * Imports the scripts that a press needs, and watches the target for intent. Does nothing for a viewer who saves data.
     */
    prepare(target: Element): void;
    /** As `Preloadable.preload()`. */
    preload(): boolean;
    endPreload(): void;
    /** Lets a managed playback drive the media from now on, where the gesture playback has started it. */
    attach(create: (host: PlaybackHost) => ManagedPlayback): void;
    /** Stops, and releases the media element and its playback. Clip, excerpt and position stay. */
    dispose(): void;
}
