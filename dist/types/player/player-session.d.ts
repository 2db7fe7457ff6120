import type { Excerpt } from './excerpt.js';
import { PlayRequests } from './play-requests.js';
import type { MediaReport, Playback, PlaybackHost } from './playback.js';
import { type ManagedScript, PlaybackSlot } from './playback-slot.js';
import type { PlayerError } from './player-error.js';
import { type CreateMedia, PlayerMedia } from './player-media.js';
import { type PlayerState } from './player-state.js';
import { PlayerStore } from './player-store.js';
import { type Clock } from './retry/clock.js';
import { type Connection } from './retry/connection.js';
/** The dependencies of a player; tests replace clock and connection. */
export interface PlayerParts {
    readonly createMedia: CreateMedia;
    /** Returns why the clip must not play now (a content warning); undefined when it may. */
    readonly blocked?: () => string | undefined;
    /** Fetches the clip document again, before a retry. */
    readonly refresh?: () => void;
    /** Whether media may be loaded on intent, before a press; by default it may. */
    readonly mayPreload?: () => boolean;
    readonly loadManaged?: () => Promise<ManagedScript>;
    readonly clock?: Clock;
    readonly connection?: Connection;
}
/** Shares the store, the media element and the playback among the commands of a player and its playbacks. */
export declare class PlayerSession implements PlaybackHost {
    #private;
    readonly clock: Clock;
    readonly connection: Connection;
    readonly store: PlayerStore;
    readonly element: PlayerMedia;
    readonly slot: PlaybackSlot;
    readonly requests: PlayRequests;
    /** Media is being loaded on intent; the state shows nothing of it. */
    isPreloading: boolean;
    constructor({ createMedia, loadManaged, clock, connection, }: PlayerParts, clipKnown: () => Promise<void>, changed: () => void);
    get state(): PlayerState;
    get playback(): Playback | undefined;
    /** The media element for the first source, created now if there is none. */
    get media(): HTMLVideoElement;
    /** Whether the position is that of the media: not before its metadata, nor after a failure. */
    get isPlaced(): boolean;
    /** Starts the clip: moves to `starting` and runs `begin` on the playback. */
    start(begin?: (playback: Playback) => void): void;
    /** Opens a clip: resets the media state and applies `state`. */
    open(state: Partial<PlayerState>): void;
    /** Unloads preloaded media; the media element stays. */
    endPreload(): void;
    /** Plays an excerpt from now on, by default the whole clip. */
    takeExcerpt(excerpt?: Excerpt): void;
    /** Sets `loop` of the media element, which repeats a whole clip; `takeReport()` repeats an excerpt. */
    applyLoop(): void;
    loadManaged(): void;
    report(report: MediaReport): void;
    refuse(message: string): void;
    fail(error: PlayerError): void;
}
