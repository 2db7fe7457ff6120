import type { EmbedSpec } from './embed-spec.js';
import { embedUrl } from './embed-url.js';
import { watchUrl } from './watch-url.js';

/** Where the link of a code leads: to the clip's own page at the same moment, else to its embed page. */
export function linkUrl(spec: EmbedSpec): string {
  return watchUrl(spec) ?? embedUrl(spec);
}
