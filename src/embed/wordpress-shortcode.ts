import type { EmbedSpec } from './embed-spec.js';
import { linkUrl } from './link-url.js';
import { plainAddress } from './plain-address.js';

/** WordPress's own code: it looks the address up, finds its oEmbed, and asks for a frame of this size at most. */
export function wordpressShortcode(spec: EmbedSpec): string {
  return `[embed width="${spec.width}" height="${spec.height}"]${plainAddress(linkUrl(spec))}[/embed]`;
}
