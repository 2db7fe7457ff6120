import type { Clip } from '../clip/clip.js';
import type { Site } from './site.js';
/**
 * The headers of a site of plain files as a `_headers` file, which many static hosts read. Such hosts add up what
 * several rules say: the rule of a single page therefore has no more than what it adds to that of its folder.
 * `media` are folders with media. Throws a `TypeError` where a value could be read as more than one value.
 */
export declare function headersFile(clips: readonly Clip[], site: Site, media?: readonly string[]): string;
