import type { FailedRequest } from './request-monitor.js';
import type { Playlist, Playlists } from './vhs-internals.js';

/**
 * The rendition that costs least among those that are neither excluded nor disabled: one with a picture where there is
 * one.
 */
export function cheapestRendition(lists: readonly Playlist[], now = Date.now()): Playlist | undefined {
  const open = lists.filter(({ disabled, excludeUntil = 0 }) => !disabled && excludeUntil <= now);
  const seen = open.filter(({ attributes }) => attributes?.RESOLUTION);
  const cost = ({ attributes }: Playlist) => attributes?.BANDWIDTH ?? Infinity;
  return (seen.length ? seen : open).sort((one, other) => cost(one) - cost(other))[0];
}

/** Renditions that are tried before the source counts as failed. */
const maxTried = 3;

/** Whether VHS may go to another rendition, as it does by itself. It would go in circles, so each has one chance. */
export function hasOtherRendition(playlists: Playlists, { times, timedOut }: FailedRequest): boolean {
  const lists = playlists.main?.playlists ?? [];
  const current = playlists.media();
  const others = lists.filter((list) => list !== current && !((list.excludeUntil ?? 0) > Date.now()));
  return !timedOut && others.length > 0 && times < Math.min(lists.length, maxTried);
}
