import type { Clip } from '../clip/clip.js';
import { type Html, html } from '../embed/html.js';
import { formatDate } from './format-date.js';
import type { Site } from './site.js';
import { siteWords } from './site-words.js';

/** Writes the publisher's correction of a clip with its date. Returns undefined for a clip without a correction. */
export function correctionNote({ correction }: Clip, site: Site): Html | undefined {
  if (!correction) return undefined;
  const { text, date } = correction;
  const words = siteWords(site);
  const { language } = words;
  const lead = date ? words.correctionOf(formatDate(date, language)) : words.correction;
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim());
  return html`<div class="correction">
${blocks.map((block, i) => html`<p>${i === 0 && html`<b lang="${language}">${lead}:</b> `}${block.trim()}</p>\n`)}</div>
`;
}
