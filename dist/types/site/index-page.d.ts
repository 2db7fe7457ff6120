import type { Clip } from '../clip/clip.js';
import type { Site } from './site.js';
/** The HTML of `/`: the name of the site, and its clips in the order in which they are given. */
export declare function indexPage(clips: readonly Clip[], site: Site): string;
