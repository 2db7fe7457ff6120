import type { Clip } from '../clip/clip.js';
import type { Html } from '../embed/html.js';
import type { Site } from './site.js';
/** The tags that a clip puts into the head of a page: oEmbed discovery, Open Graph and a Twitter player card. */
export declare function metaTags(clip: Clip, site: Site): Html;
