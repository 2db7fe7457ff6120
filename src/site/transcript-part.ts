import type { CaptionLine } from '../clip/caption-line.js';
import type { CaptionParagraph } from '../clip/caption-paragraphs.js';
import type { Clip } from '../clip/clip.js';
import { formatTime } from '../clip/format-time.js';
import { gapBetween } from '../clip/gap-between.js';
import { wordsInExcerpt } from '../clip/words-in-excerpt.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import { type Html, html } from '../embed/html.js';
import { writeEmbedOptions } from '../embed/write-embed-options.js';
import type { Site } from './site.js';
import { siteWords } from './site-words.js';
import { textDirection } from './text-direction.js';

/** The transcript of a clip, from one of its caption files. */
export interface Transcript {
  /** BCP 47. */
  readonly language: string;
  readonly paragraphs: readonly CaptionParagraph[];
}

type Excerpt = Pick<EmbedOptions, 'start' | 'end'>;

/**
 * Writes the transcript of a clip, for readers without script and for search engines. With captions, each paragraph
 * starts with a link to its time, and the words of an excerpt are marked. Without captions it is the transcript of
 * the document, or undefined.
 */
export function transcriptPart(
  clip: Clip,
  site: Site,
  transcript: Transcript | undefined,
  excerpt: Excerpt,
): Html | undefined {
  const words = siteWords(site);
  const body = transcript?.paragraphs.length
    ? spoken(transcript, excerpt)
    : clip.transcript && html`${textBlocks(clip.transcript).map((block) => html`<p>${block}</p>\n`)}`;
  return body
    ? html`<section class="transcript">
<h2 lang="${words.language}">${words.transcript}</h2>
${body}</section>
`
    : undefined;
}

/** Splits text into blocks at blank lines. */
export const textBlocks = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);

function spoken({ language, paragraphs }: Transcript, excerpt: Excerpt): Html {
  return html`<div${language && html` lang="${language}"`} dir="${textDirection(language)}">
${paragraphs.map((each) => paragraph(each, excerpt))}</div>
`;
}

/**
 * Writes a paragraph. Time and speaker are isolated from its text direction. `nofollow` keeps crawlers from
 * following each time.
 */
function paragraph({ speaker, lines }: CaptionParagraph, excerpt: Excerpt): Html {
  const start = lines[0]?.start ?? 0;
  const name = speaker && html`<b><bdi>${speaker}</bdi>:</b> `;
  const said = lines.map(
    (line, i) => html`${gapBetween(lines[i - 1]?.text ?? '', line.text)}${saidWords(line, excerpt)}`,
  );
  return html`<p><a href="?${writeEmbedOptions({ start })}" rel="nofollow" dir="ltr">${formatTime(start)}</a> ${name}${said}</p>
`;
}

/** A script of a page that is a plain file marks the words of an excerpt by their times. */
function saidWords(line: CaptionLine, { start, end }: Excerpt): Html {
  const { text } = line;
  const [from, to] = (end !== undefined && wordsInExcerpt(line, { start, end })) || [0, 0];
  const isWhole = to - from === text.length;
  const words =
    to > from && !isWhole
      ? html`${text.slice(0, from)}<span class="quoted">${text.slice(from, to)}</span>${text.slice(to)}`
      : text;
  return html`<span data-time="${line.start},${line.end}"${isWhole && html` class="quoted"`}>${words}</span>`;
}
