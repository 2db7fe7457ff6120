import type { DeadRequest } from './dead-requests.js';
export interface Playlist {
    readonly id: string;
    /** Milliseconds since 1970 until which VHS passes a playlist over. */
    readonly excludeUntil?: number;
    /** Another one is chosen. */
    readonly disabled?: boolean;
    readonly attributes?: {
        readonly BANDWIDTH?: number;
        readonly RESOLUTION?: object;
    };
}
/** What is used of VHS's playlist loader (`vhs.playlists`), which has no types. */
export interface Playlists {
    readonly main?: {
        readonly playlists: readonly Playlist[];
    };
    /** The one that is played; given one, it goes there, or stays, and forgets where it was about to go. */
    media(playlist?: Playlist): Playlist | undefined;
    pause(): void;
    load(): void;
}
/**
 * The rendition that costs least among those that are neither out of order nor passed over by a choice: one with a
 * picture where there is one.
 */
export declare function thriftiest(lists: readonly Playlist[], now?: number): Playlist | undefined;
/** Whether VHS may go to another rendition, as it does by itself; it would walk in circles, so each has one chance. */
export declare function mayChoose(playlists: Playlists, { times, expired }: DeadRequest): boolean;
