import type { EmbedSpec } from './embed-spec.js';
import { legalText } from './legal-text.js';
import { linkUrl } from './link-url.js';
import { plainAddress } from './plain-address.js';

/** The Markdown code: the poster as a link to the clip; without a poster, the title with a play mark. */
export function markdownCode(spec: EmbedSpec): string {
  const { title, poster } = spec;
  const text = poster ? `![${escapeText(title)}](${plainAddress(poster)})` : `▶ ${escapeText(title)}`;
  return `[${text}](${plainAddress(linkUrl(spec))})`;
}

/**
 * Escapes a text for Markdown, on one line, because a blank line would end the paragraph and the link. Address-like text
 * is escaped by entities: renderers that turn addresses into links keep backslashes in them.
 */
function escapeText(text: string): string {
  return legalText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/[&<>|~^$]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`);
}
