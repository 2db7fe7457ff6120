import type { Clip } from '../clip/clip.js';
import type { ManagedPlayback } from './managed-playback.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { PlayerError } from './player-error.js';
import { type PlayerParts } from './player-session.js';
import { type PlayerOptions, type PlayerState } from './player-state.js';
/**
 * Plays a clip, without looks, from the facade on: commands come in, the state goes out as frozen snapshots with a
 * `change` event each. Nothing here says that media plays or pauses but what the media reports. The media element is
 * made, and driven, by the first command that needs it.
 */
export declare class Player extends EventTarget {
    #private;
    constructor(parts: PlayerParts);
    get state(): PlayerState;
    /** The media element, if there is one yet. */
    get currentMedia(): HTMLVideoElement | undefined;
    /** The media element, made now if there is none; what manages it follows. */
    get media(): HTMLVideoElement;
    /** What HTML says of a broadcast, and its media element may know otherwise. */
    get timeline(): Playback['timeline'];
    /** Seconds; until media stands there, the position at which it will begin. */
    get currentTime(): number;
    /** A clip is on its way, until the promise settles; a `play()` waits for it. */
    expect(clip: Promise<void>): void;
    /**
     * Shows another clip: what played stops, and nothing is fetched. The same media under another description plays on;
     * then the answer is false. A clip that was awaited begins, where the one before stood.
     */
    setClip(clip: Clip | undefined, options?: PlayerOptions): boolean;
    /** Plays from where it is, in the task of the call; settles as `HTMLMediaElement.play()` does, and always. */
    play(): Promise<void>;
    pause(): void;
    /** The rule of every toggle: what plays, or is about to, pauses; all else plays. */
    togglePaused(): Promise<void>;
    /** Fetches the media without playing it, as far as its `preload` says; what plays stops, and does not say so (HTML). */
    load(): void;
    /** There is no clip, for a reason that is told; what played stops. */
    fail(error: PlayerError): void;
    /** Begins again after a failure, at the position that was reached. */
    retry(): void;
    /** Goes to a position in seconds; a position outside the excerpt lifts it. */
    seek(position: number): void;
    /** Plays on beyond the end of the excerpt, which is lifted. */
    watchOn(): Promise<void>;
    /** Plays what is on now. */
    goLive(): Promise<void>;
    /** From 0 to 1; a value outside is clamped. */
    setVolume(volume: number): void;
    setMuted(muted: boolean): void;
    /** Mutes, or unmutes to a volume that can be heard. */
    toggleMuted(): void;
    /** The speed, where 1 is normal; it holds for other sources as well. */
    setPlaybackRate(playbackRate: number): void;
    /** Takes one of `state.renditions`, by `id`. */
    setRendition(id: string): void;
    /** Takes one of `state.audioTracks`, by `id`. */
    setAudioTrack(id: string): void;
    /** Whether the clip, or its excerpt, begins again at its end. */
    setLoop(loop: boolean): void;
    /** Shows captions in a language (BCP 47), or none. */
    showCaptions(language: string | undefined): void;
    /** Hides captions, or shows them in the language shown last, else in the clip's, else the first there is. */
    toggleCaptions(): void;
    /** Fetches the scripts that the clip will need, and no media; nothing for a viewer who saves data. */
    prepare(): void;
    /** Has a managed playback drive the media from now on, with what has been begun. */
    attach(create: (host: PlaybackHost) => ManagedPlayback): void;
    /** Stops, and lets go of the media and all that belongs to it; clip, excerpt and position stay. */
    dispose(): void;
}
