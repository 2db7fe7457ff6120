import type { Clip } from '../clip/clip.js';
import { type Clock } from './clock.js';
import { type Connection } from './connection.js';
import type { EngineType } from './engine.js';
import { type Timeline } from './live-window.js';
import { type PlayerOptions } from './opening-state.js';
import { type PlayerState } from './player-state.js';
import type { Spark } from './spark.js';
/** What a player is made of; all but the media element has a default. */
export interface PlayerParts {
    readonly media: HTMLVideoElement;
    readonly engines?: readonly EngineType[];
    readonly clock?: Clock;
    readonly connection?: Connection;
}
/**
 * Plays a clip, headless: commands come in, the state goes out as frozen snapshots with a `change` event each.
 * Nothing here says that media plays or pauses but what its engine reports.
 */
export declare class Player extends EventTarget {
    #private;
    readonly media: HTMLVideoElement;
    constructor(parts: PlayerParts);
    get state(): PlayerState;
    /** What HTML says of a broadcast, and its media element may know otherwise. */
    get timeline(): Timeline | undefined;
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
    /** Fetches the media without playing it, as far as its `preload` says; what plays stops, and does not say so (HTML). */
    load(): void;
    /** Takes over media that was begun before there was a player, with a source of the clip, where it stands. */
    follow({ source, played }: Spark): void;
    /** Begins again after a failure, at the position that was reached. */
    retry(): void;
    /** Goes to a position in seconds; a position outside the segment lifts it. */
    seek(position: number): void;
    /** Plays on beyond the end of the segment, which is lifted. */
    watchOn(): Promise<void>;
    /** Plays what is on now. */
    goLive(): Promise<void>;
    /** 0 to 1; what lies outside is brought inside. */
    setVolume(volume: number): void;
    setMuted(muted: boolean): void;
    /** Takes the sound away or brings it back, and never to a volume of nothing. */
    toggleMuted(): void;
    /** How fast it plays, of 1; another source as well. */
    setRate(rate: number): void;
    /** Takes one of `state.qualities`, by `id`. */
    setQuality(id: string): void;
    /** Takes one of `state.sounds`, by `id`. */
    setSound(id: string): void;
    /** Whether the clip, or its segment, begins again at its end. */
    setLoop(loop: boolean): void;
    /** Shows captions in a language (BCP 47), or none. */
    showCaptions(language: string | undefined): void;
    /** Hides captions, or shows them in the language shown last, else in the clip's, else the first there is. */
    toggleCaptions(): void;
    /** Stops for good, and lets go of the media and all that belongs to it. */
    dispose(): void;
}
