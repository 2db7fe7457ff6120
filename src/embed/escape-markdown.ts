import { legalText } from './legal-text.js';

/** A character, or a mark before a word, that some renderer takes for more than text. */
const special =
  /[&<>|~^$"@#=+{}%]|(?<=-)-|(?<=\.)\.|:(?=\/\/|[\w+-]+:)|(?<=www)\.|(?<=\()(?:c|r|tm|p)(?=\))/gi;

/**
 * Escapes a text for Markdown, on one line, because a blank line would end the paragraph and the link. What only some
 * renderers know is escaped by entities, which all of them decode: addresses, mentions, emoji names, marks, attributes,
 * tags of templates.
 */
export function escapeMarkdown(text: string): string {
  return legalText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
