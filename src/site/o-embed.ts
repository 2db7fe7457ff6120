import type { Clip, ClipImage } from '../clip/clip.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import type { MaxSize } from '../embed/fitted-box.js';
import { type OEmbed, oEmbedDocument } from '../embed/o-embed-document.js';
import { clipAddresses } from './clip-addresses.js';
import type { Site } from './site.js';

/**
 * The oEmbed response for a clip of a site, within `size` (CSS px); `options` are those of the address that was asked
 * about. `oEmbedXml` writes it as XML. Its thumbnail is the `still` of an excerpt, where there is one.
 */
export function oEmbed(
  clip: Clip,
  size: MaxSize,
  site: Site,
  options: Partial<EmbedOptions> = {},
  still?: ClipImage,
): OEmbed {
  return oEmbedDocument(clip, size, { ...clipAddresses(clip.id, site), still }, options);
}
