import type { Clip } from '../clip/clip.js';
import type { PageKind } from './page-headers.js';
import type { Site } from './site.js';
/** The page at the address of a clip that there is not, or that `reason` says is not for everybody. */
export declare function missingPage(kind: PageKind, site: Site, reason?: 'unknown' | 'private'): string;
/** The page of a clip that has been removed: what happened, when, and where its article is. */
export declare function removedPage(kind: PageKind, clip: Clip, site: Site): string;
