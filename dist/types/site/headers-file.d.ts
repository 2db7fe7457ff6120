import type { Clip } from '../clip/clip.js';
import type { Site } from './site.js';
/**
 * The headers of a site of plain files as a `_headers` file, which many static hosts read. Such hosts add up what
 * several rules say, and a page under two policies keeps both: a clip's own rule therefore names `frame-ancestors` alone.
 */
export declare function headersFile(clips: readonly Clip[], site: Site): string;
