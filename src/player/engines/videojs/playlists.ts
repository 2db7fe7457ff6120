import type { FailedRequest } from './request-monitor.js';
import type { Playlist, Playlists } from './vhs-internals.js';

/**
 * The rendition of the lowest bandwidth that is neither excluded nor disabled. Renditions with video come before those
 * with audio alone.
 */
export function cheapestRendition(lists: readonly Playlist[], now = Date.now()): Playlist | undefined {
  const open = lists.filter(({ disabled, excludeUntil = 0 }) => !disabled && excludeUntil <= now);
  const withVideo = open.filter(({ attributes }) => attributes?.RESOLUTION);
  const cost = ({ attributes }: Playlist) => attributes?.BANDWIDTH ?? Infinity;
  return (withVideo.length ? withVideo : open).sort((one, other) => cost(one) - cost(other))[0];
}

/** Number of renditions that are tried before the source fails. */
const maxTried = 3;

/** Whether VHS may switch to another rendition after a failure. Each is tried once, because VHS would go in circles. */
export function hasOtherRendition(playlists: Playlists, { times, timedOut }: FailedRequest): boolean {
  const lists = playlists.main?.playlists ?? [];
  const current = playlists.media();
  const others = lists.filter((list) => list !== current && !((list.excludeUntil ?? 0) > Date.now()));
  return !timedOut && others.length > 0 && times < Math.min(lists.length, maxTried);
}
