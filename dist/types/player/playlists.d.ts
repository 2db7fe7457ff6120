import type { DeadRequest } from './dead-requests.js';
interface Playlist {
    /** Milliseconds since 1970 until which VHS passes a playlist over. */
    readonly excludeUntil?: number;
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
/** Whether VHS may go to another rendition, as it does by itself; it would walk in circles, so each has one chance. */
export declare function mayChoose(playlists: Playlists, { times, expired }: DeadRequest): boolean;
export {};
