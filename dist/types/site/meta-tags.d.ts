import type { Clip } from '../clip/clip.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import type { Html } from '../embed/html.js';
import type { Site } from './site.js';
/**
 * The tags that a clip puts into the head of a page: oEmbed discovery, Open Graph and a Twitter player card. They keep the position or
 * excerpt that `options` say.
 */
export declare function metaTags(clip: Clip, site: Site, options?: Partial<EmbedOptions>): Html;
