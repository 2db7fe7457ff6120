import type { EmbedSpec } from './embed-spec.js';
import { legalText } from './legal-text.js';
import { linkUrl } from './link-url.js';
import { plainAddress } from './plain-address.js';
import { typographic } from './typographic.js';

/** The Markdown code: the poster as a link to the clip; without a poster, the title with a play mark. */
export function markdownCode(spec: EmbedSpec): string {
  const { title, options } = spec;
  const poster = options.consent ? undefined : spec.poster; // nothing asks before it is loaded
  const text = poster ? `![${escapeText(title)}](${plainAddress(poster)})` : `▶ ${escapeText(title)}`;
  return `[${text}](${plainAddress(linkUrl(spec))})`;
}

/** A character, or a mark before a word, that some renderer takes for more than text. */
const special =
  /[&<>|~^$"@#=+{}%]|(?<=-)-|(?<=\.)\.|:(?=\/\/|[\w+-]+:)|(?<=www)\.|(?<=\()(?:c|r|tm|p)(?=\))/gi;

/**
 * Escapes a text for Markdown, on one line, because a blank line would end the paragraph and the link. Quotes are
 * typographic, because some renderers escape straight ones in `alt` twice. What only some renderers know is escaped by
 * entities, which all of them decode: addresses, mentions, emoji names, marks, attributes, tags of templates.
 */
function escapeText(text: string): string {
  return typographic(legalText(text))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
