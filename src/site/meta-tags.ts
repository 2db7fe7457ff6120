import type { Clip } from '../clip/clip.js';
import { clipMetaTags } from '../embed/clip-meta-tags.js';
import type { Html } from '../embed/html.js';
import { clipAddresses } from './clip-addresses.js';
import type { Site } from './site.js';

/** The tags that a clip puts into the head of a page: oEmbed discovery, Open Graph and a Twitter player card. */
export function metaTags(clip: Clip, site: Site): Html {
  return clipMetaTags(clip, clipAddresses(clip.id, site));
}
