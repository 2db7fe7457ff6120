import type { EmbedSpec } from './embed-spec.js';
import { escapeMarkdown } from './escape-markdown.js';
import { legalText } from './legal-text.js';
import { linkUrl } from './link-url.js';
import { plainAddress } from './plain-address.js';
import { posterOf } from './poster-of.js';
import { typographic } from './typographic.js';

/** The Markdown code: the poster as a link to the clip; without a poster, the title with a play mark. */
export function markdownCode(spec: EmbedSpec): string {
  const { title } = spec;
  const poster = posterOf(spec);
  const text = poster ? `![${escapeText(title)}](${plainAddress(poster)})` : `▶ ${escapeText(title)}`;
  return `[${text}](${plainAddress(linkUrl(spec))})`;
}

/** Quotes are typographic, because some renderers escape straight ones in `alt` twice. */
const escapeText = (text: string) => escapeMarkdown(typographic(legalText(text)));
