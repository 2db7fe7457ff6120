import type { DeadRequest } from './request-monitor.js';

export interface Playlist {
  readonly id: string;
  /** Milliseconds since 1970 until which VHS passes a playlist over. */
  readonly excludeUntil?: number;
  /** Another one is chosen. */
  readonly disabled?: boolean;
  readonly attributes?: { readonly BANDWIDTH?: number; readonly RESOLUTION?: object };
}

/** What is used of VHS's playlist loader (`vhs.playlists`), which has no types. */
export interface Playlists {
  readonly main?: { readonly playlists: readonly Playlist[] };
  /** The one that is played; given one, it goes there, or stays, and forgets where it was about to go. */
  media(playlist?: Playlist): Playlist | undefined;
  pause(): void;
  load(): void;
}

/**
 * The rendition that costs least among those that are neither out of order nor passed over by a choice: one with a
 * picture where there is one.
 */
export function thriftiest(lists: readonly Playlist[], now = Date.now()): Playlist | undefined {
  const open = lists.filter(({ disabled, excludeUntil = 0 }) => !disabled && excludeUntil <= now);
  const seen = open.filter(({ attributes }) => attributes?.RESOLUTION);
  const cost = ({ attributes }: Playlist) => attributes?.BANDWIDTH ?? Infinity;
  return (seen.length ? seen : open).sort((one, other) => cost(one) - cost(other))[0];
}

/** So many renditions are tried at once; all together may be down, too. */
const most = 3;

/** Whether VHS may go to another rendition, as it does by itself; it would walk in circles, so each has one chance. */
export function mayChoose(playlists: Playlists, { times, expired }: DeadRequest): boolean {
  const lists = playlists.main?.playlists ?? [];
  const current = playlists.media();
  const others = lists.filter((list) => list !== current && !((list.excludeUntil ?? 0) > Date.now()));
  return !expired && others.length > 0 && times < Math.min(lists.length, most);
}
