import type { Clip } from './clip.js';
/**
 * Whether a clip's `expires` has passed at `now`, in milliseconds since 1970. A day alone is over when it begins, in
 * UTC; what is no date in ISO 8601 removes the clip.
 */
export declare function isRemoved({ expires }: Pick<Clip, 'expires'>, now?: number): boolean;
