import type { ClipAddresses } from '../embed/clip-addresses.js';
import type { Site } from './site.js';
/** Where a clip is to be found at a site. */
export declare function clipAddresses(id: string, site: Site): ClipAddresses;
