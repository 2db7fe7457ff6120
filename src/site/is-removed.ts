import type { Clip } from '../clip/clip.js';

/** Whether a clip's `expires` has passed. A day alone is over when it begins, in UTC; what is no date removes nothing. */
export function isRemoved({ expires }: Pick<Clip, 'expires'>, now = Date.now()): boolean {
  return expires !== undefined && Date.parse(expires) <= now;
}
