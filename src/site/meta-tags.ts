import type { Clip, ClipImage } from '../clip/clip.js';
import { clipMetaTags } from '../embed/clip-meta-tags.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import type { Html } from '../embed/html.js';
import { clipAddresses } from './clip-addresses.js';
import type { Site } from './site.js';

/**
 * The tags that a clip puts into the head of a page: oEmbed discovery, Open Graph and a Twitter player card. They keep the position or
 * excerpt that `options` say, and show its `still` before the posters of the clip.
 */
export function metaTags(
  clip: Clip,
  site: Site,
  options: Partial<EmbedOptions> = {},
  still?: ClipImage,
): Html {
  return clipMetaTags(clip, { ...clipAddresses(clip.id, site, options), still });
}
