import type { EmbedSpec } from './embed-spec.js';
import { embedUrl } from './embed-url.js';
import { watchUrl } from './watch-url.js';

/** Returns the target of the link in a code: the watch page at the same position, else the embed page. */
export function linkUrl(spec: EmbedSpec): string {
  return watchUrl(spec) ?? embedUrl(spec);
}
