import type { Clip } from './clip.js';
import { isIsoDate } from './read-date.js';

/**
 * Returns whether the `expires` of a clip has passed at `now`, in milliseconds since 1970. A date without a time
 * expires at 00:00 UTC. A value that is not an ISO 8601 date removes the clip.
 */
export function isRemoved({ expires }: Pick<Clip, 'expires'>, now = Date.now()): boolean {
  return expires !== undefined && !(isIsoDate(expires) && Date.parse(expires) > now);
}
