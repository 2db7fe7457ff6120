import type { Clip } from '../clip/clip.js';
import type { Site } from './site.js';
/**
 * The HTML of `/embed/<id>`, the document inside an embed's iframe. It is the same for every query: the options
 * are read in the browser, by `embed-page.js`.
 */
export declare function embedPage(clip: Clip, site: Site): string;
