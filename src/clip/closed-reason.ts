import type { Clip } from './clip.js';
import { isRemoved } from './is-removed.js';

/** Why a clip cannot be played where it stands: it has been taken back, or its media is on another page alone. */
export type ClosedReason = 'removed' | 'elsewhere';

/**
 * The page on which alone a clip can be watched: the one that its document names as media, else the embed page of
 * another player. Undefined for a clip with media; the embed page of a clip site has nothing to show either.
 */
export function pageElsewhere({ id, sources, elsewhere, embedUrl = '' }: Clip): string | undefined {
  if (sources.length) return undefined;
  const [, ours] = /\/embed\/([\w-]+)(?:\.html)?\/?(?:[?#]|$)/.exec(embedUrl) ?? [];
  return elsewhere ?? (ours === id || !embedUrl ? undefined : embedUrl);
}

/** Why nothing plays of a clip; undefined where it may be tried. */
export function closedReason(clip: Clip | undefined): ClosedReason | undefined {
  if (clip && isRemoved(clip)) return 'removed';
  return clip && pageElsewhere(clip) ? 'elsewhere' : undefined;
}
