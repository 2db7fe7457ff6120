import type { Clip } from './clip.js';
import { isRemoved } from './is-removed.js';

/** Why a clip cannot be played where it stands: it has been taken back, or its media is on another page alone. */
export type ClosedReason = 'removed' | 'elsewhere';

/** Why nothing plays of a clip; undefined where it may be tried. */
export function closedReason(clip: Clip | undefined): ClosedReason | undefined {
  if (clip && isRemoved(clip)) return 'removed';
  return clip?.elsewhere ? 'elsewhere' : undefined;
}
