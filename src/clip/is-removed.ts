import type { Clip } from './clip.js';
import { isIsoDate } from './read-date.js';

/**
 * Whether a clip's `expires` has passed at `now`, in milliseconds since 1970. A day alone is over when it begins, in
 * UTC; what is no date in ISO 8601 removes the clip.
 */
export function isRemoved({ expires }: Pick<Clip, 'expires'>, now = Date.now()): boolean {
  return expires !== undefined && !(isIsoDate(expires) && Date.parse(expires) > now);
}
