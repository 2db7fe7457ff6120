import type { EmbedSpec } from './embed-spec.js';
import { escapeMarkdown } from './escape-markdown.js';
import { legalText } from './legal-text.js';
import { linkUrl } from './link-url.js';
import { plainAddress } from './plain-address.js';
import { posterOf } from './poster-of.js';
import { typographic } from './typographic.js';

/**
 * Writes the Markdown code: the poster as a link to the clip. Without a poster, the link text is a play mark and
 * the title.
 */
export function markdownCode(spec: EmbedSpec): string {
  const { title } = spec;
  const poster = posterOf(spec);
  const text = poster ? `![${escapeText(title)}](${plainAddress(poster)})` : `▶ ${escapeText(title)}`;
  return `[${text}](${plainAddress(linkUrl(spec))})`;
}

/** Escapes text and makes quotes typographic, because some renderers escape straight quotes in `alt` twice. */
const escapeText = (text: string) => escapeMarkdown(typographic(legalText(text)));
