import type { Clip } from './clip.js';
import { isRemoved } from './is-removed.js';

/** The reason why a clip cannot be played here: it is removed, or its media is only on another page. */
export type ClosedReason = 'removed' | 'elsewhere';

/**
 * Returns the only page where a clip can be watched: the page that its document names instead of media, else the
 * embed page of another player. Returns undefined for a clip with media, and for the embed page of a clip site,
 * which has no media either.
 */
export function pageElsewhere({ id, sources, elsewhere, embedUrl = '' }: Clip): string | undefined {
  if (sources.length) return undefined;
  const [, ours] = /\/embed\/([\w-]+)(?:\.html)?\/?(?:[?#]|$)/.exec(embedUrl) ?? [];
  return elsewhere ?? (ours === id || !embedUrl ? undefined : embedUrl);
}

/** Returns the reason why a clip cannot be played, or undefined if it can be tried. */
export function closedReason(clip: Clip | undefined): ClosedReason | undefined {
  if (clip && isRemoved(clip)) return 'removed';
  return clip && pageElsewhere(clip) ? 'elsewhere' : undefined;
}
