import { legalText } from './legal-text.js';

/** Characters, and marks before a word, that some renderers treat as syntax. */
const special =
  /[&<>|~^$"@#=+{}%[\]\\]|(?<=-)-|(?<=\.)\.|:(?=\/\/|[\w+-]+:)|(?<=www)\.|(?<=\()(?:c|r|tm|p)(?=\))/gi;

/**
 * Escapes text for Markdown, on one line, because a blank line would end the paragraph and the link. Syntax of
 * single renderers (addresses, mentions, emoji names, marks, attributes, template tags) is escaped as character
 * references, which all renderers decode. So are brackets and backslashes, because marked ignores a backslash before
 * them when it looks for the end of a link.
 */
export function escapeMarkdown(text: string): string {
  return legalText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(special, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[`*_]/g, '\\$&');
}
