import type { Clip } from './clip.js';
/** Why a clip cannot be played where it stands: it has been taken back, or its media is on another page alone. */
export type ClosedReason = 'removed' | 'elsewhere';
/**
 * The page on which alone a clip can be watched: the one that its document names as media, else the embed page of
 * another player. Undefined for a clip with media; the embed page of a clip site has nothing to show either.
 */
export declare function pageElsewhere({ id, sources, elsewhere, embedUrl }: Clip): string | undefined;
/** Why nothing plays of a clip; undefined where it may be tried. */
export declare function closedReason(clip: Clip | undefined): ClosedReason | undefined;
