import type { Clip } from '../clip/clip.js';
import { type Clock } from './clock.js';
import { type PlayerOptions } from './opening-state.js';
import type { Player } from './player.js';
import type { PlayerError } from './player-error.js';
import { type PlayerState } from './player-state.js';
type PlayerScript = typeof import('./player.js');
/** What a lazy player is made of. */
export interface LazyPlayerParts {
    /** Makes the media element, when it is first needed; of one that stands ready already, if it can. */
    readonly createMedia: (ready?: HTMLVideoElement) => HTMLVideoElement;
    readonly fetchScript?: () => Promise<PlayerScript>;
    readonly clock?: Clock;
}
/**
 * Stands before a `Player` whose script is fetched when it is needed: a press starts the media element in its own
 * task, and the player takes that over when it is there. Commands and state are the player's. A `change` event tells
 * that another clip or phase, a wait or the player itself has come or gone; what else changes while media is there, its
 * own events tell, and those of `current`.
 */
export declare class LazyPlayer extends EventTarget {
    #private;
    /** The player's script, as it was asked for last for media that is there; rejects when it is lost. */
    script: Promise<PlayerScript> | undefined;
    constructor({ createMedia, fetchScript, clock }: LazyPlayerParts);
    get state(): PlayerState;
    /** The player, once its script is there and there is media for it. */
    get current(): Player | undefined;
    /** The media element, if there is one yet. */
    get currentMedia(): HTMLVideoElement | undefined;
    /** The media element, made now if there is none; the player follows. */
    get media(): HTMLVideoElement;
    /** Seconds; until media stands there, the position at which it will begin. */
    get currentTime(): number;
    /** A clip is on its way, until the promise settles; a `play()` waits for it. */
    expect(clip: Promise<void>): void;
    /** As `Player.setClip()`; a clip that was awaited begins, and one that is only fetched anew goes on where it stood. */
    setClip(clip: Clip | undefined, options?: PlayerOptions): boolean;
    /** Plays in the task of the call; settles as `HTMLMediaElement.play()` does, and always. */
    play(): Promise<void>;
    pause(): void;
    /** Fetches the media without playing it, as far as its `preload` says. */
    load(): void;
    /** There is no clip, for a reason that is told; what played stops. */
    fail(error: PlayerError): void;
    /** Begins again after a failure, at the position that was reached. */
    retry(): void;
    /** Goes to a position in seconds; a position outside the segment lifts it. */
    seek(position: number): void;
    /** Whether the clip, or its segment, begins again at its end. */
    setLoop(loop: boolean): void;
    /**
     * Fetches the scripts that the clip will need, unless the viewer saves data, and no media. For a file a media element
     * stands ready, because browsers look at what a new one is given only after the frame that answers a press.
     */
    warmUp(): void;
    /** Stops, and lets go of the media and all that belongs to it; clip, segment and position stay. */
    dispose(): void;
}
export {};
