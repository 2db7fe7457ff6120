import type { Clip } from '../clip/clip.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import type { MaxSize } from '../embed/fitted-box.js';
import { type OEmbed } from '../embed/o-embed-document.js';
import type { Site } from './site.js';
/**
 * The oEmbed response for a clip of a site, within `size` (CSS px); `options` are those of the address that was asked
 * about. `oEmbedXml` writes it as XML.
 */
export declare function oEmbed(clip: Clip, size: MaxSize, site: Site, options?: Partial<EmbedOptions>): OEmbed;
