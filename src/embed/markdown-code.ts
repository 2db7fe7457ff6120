import type { EmbedSpec } from './embed-spec.js';
import { legalText } from './legal-text.js';
import { linkUrl } from './link-url.js';
import { plainAddress } from './plain-address.js';

/** The poster as a link to the clip; without a poster the title, with a play mark. */
export function markdownCode(spec: EmbedSpec): string {
  const { title, poster } = spec;
  const text = poster ? `![${words(title)}](${plainAddress(poster)})` : `▶ ${words(title)}`;
  return `[${text}](${plainAddress(linkUrl(spec))})`;
}

/**
 * A text on one line that Markdown takes for words: a blank line would end the paragraph, and with it the link. What
 * looks like an address is broken up, because renderers that make links of those read the backslashes in them too.
 */
function words(text: string): string {
  return legalText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/[&<>|~^$]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`);
}
