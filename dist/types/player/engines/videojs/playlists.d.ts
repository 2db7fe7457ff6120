import type { FailedRequest } from './request-monitor.js';
import type { Playlist, Playlists } from './vhs-internals.js';
/**
 * The rendition of the lowest bandwidth that is neither excluded nor disabled. Renditions with video come before those
 * with audio alone.
 */
export declare function cheapestRendition(lists: readonly Playlist[], now?: number): Playlist | undefined;
/** Whether VHS may switch to another rendition after a failure. Each is tried once, because VHS would go in circles. */
export declare function hasOtherRendition(playlists: Playlists, { times, timedOut }: FailedRequest): boolean;
