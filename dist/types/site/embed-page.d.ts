import type { Clip } from '../clip/clip.js';
import { type EmbedOptions } from '../embed/embed-options.js';
import type { Site } from './site.js';
/**
 * The HTML of `/embed/<id>`, the document inside an embed's iframe. In the browser `embed-page.js` reads the options
 * from the address; `options` are for readers without script, so that a page that is the same for every query only
 * loses those. The page leads to its oEmbed, because editors that find a pasted frame ask its address for one. A clip that has been removed at `now` (milliseconds since 1970) says so instead.
 */
export declare function embedPage(clip: Clip, options: Partial<EmbedOptions>, site: Site, now?: number): string;
