import type { EmbedSpec } from './embed-spec.js';
import { linkUrl } from './link-url.js';
import { plainAddress } from './plain-address.js';

/**
 * Writes the WordPress shortcode. WordPress discovers the oEmbed of the address and requests a frame of at most
 * this size.
 */
export function wordpressShortcode(spec: EmbedSpec): string {
  return `[embed width="${spec.width}" height="${spec.height}"]${plainAddress(linkUrl(spec))}[/embed]`;
}
