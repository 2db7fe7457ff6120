import type { Clip } from '../clip/clip.js';
import { type Clock } from './clock.js';
import type { EngineType } from './engine.js';
import { type PlayerState } from './player-state.js';
/** What a player is made of; all but the media element has a default. */
export interface PlayerParts {
    /** Makes the media element, when it is first needed. */
    readonly createMedia: () => HTMLVideoElement;
    readonly engines?: readonly EngineType[];
    readonly clock?: Clock;
}
/** How a clip is to be played. */
export interface PlayerOptions {
    /** First position, in seconds. */
    readonly start?: number | undefined;
    /** With `start`, the end of a segment, in seconds. */
    readonly end?: number | undefined;
    readonly loop?: boolean;
    /** BCP 47 tag of the captions to show. */
    readonly captions?: string | undefined;
}
/**
 * Plays one clip, headless: commands come in, the state goes out as frozen snapshots with a `change` event each.
 * Nothing here says that media plays or pauses but what its engine reports.
 */
export declare class Player extends EventTarget {
    #private;
    constructor({ createMedia, engines, clock }: PlayerParts);
    get state(): PlayerState;
    /** The media element, if there is one yet. */
    get currentMedia(): HTMLVideoElement | undefined;
    /** The media element, made now if there is none. */
    get media(): HTMLVideoElement;
    /** Seconds; until media stands there, the position at which it will begin. */
    get currentTime(): number;
    /**
     * Shows another clip: what played stops, and nothing is fetched. The same media under another description
     * plays on; then the answer is false.
     */
    setClip(clip: Clip | undefined, options?: PlayerOptions): boolean;
    /** Plays from where it is; settles as `HTMLMediaElement.play()` does, and always. */
    play(): Promise<void>;
    pause(): void;
    /** Fetches the media without playing it, as far as its `preload` says. */
    load(): void;
    /** Takes over media that plays already, where it stands. */
    follow(): void;
    /** Begins again after a failure, at the position that was reached. */
    retry(): void;
    /** Goes to a position in seconds; a position outside the segment lifts it. */
    seek(position: number): void;
    /** 0 to 1; what lies outside is brought inside. */
    setVolume(volume: number): void;
    setMuted(muted: boolean): void;
    /** Takes the sound away or brings it back, and never to a volume of nothing. */
    toggleMuted(): void;
    /** Whether the clip, or its segment, begins again at its end. */
    setLoop(loop: boolean): void;
    /** Shows captions in a language (BCP 47), or none. */
    showCaptions(language: string | undefined): void;
    /** Hides captions, or shows them in the language shown last, else in the clip's, else the first there is. */
    toggleCaptions(): void;
    /** Fetches the scripts that the clip will need; no media, and no media element. */
    warmUp(): void;
    /** Stops, and lets go of the media and all that belongs to it; clip, segment and position stay. */
    dispose(): void;
}
