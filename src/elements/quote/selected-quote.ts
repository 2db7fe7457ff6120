import type { CaptionLine } from '../../clip/caption-line.js';
import { captionParagraphs } from '../../clip/caption-paragraphs.js';
import type { Clip } from '../../clip/clip.js';
import { type QuotedPart, quoteBegin, quotedPart, type TextPlace } from '../../clip/quoted-part.js';
import type { TranscriptLine, TranscriptParagraph } from '../../clip/transcript-text.js';
import { withDefaults } from '../../embed/embed-options.js';
import { type EmbedSpec, embedSpec } from '../../embed/embed-spec.js';
import { embedUrl } from '../../embed/embed-url.js';
import type { Quote } from '../../embed/quote.js';
import { watchUrl } from '../../embed/watch-url.js';
import { wordsBefore } from '../../embed/words-before.js';
import { dateTimeFormat } from '../../i18n/intl.js';

/** Two positions in a transcript, in order. */
export interface Selected {
  readonly from: TextPlace;
  readonly to: TextPlace;
}

/** A transcript, and whose words they are. */
export interface QuoteSource {
  /** All have times, or none. */
  readonly lines: readonly TranscriptLine[];
  /** BCP 47; empty where it is unknown. */
  readonly language: string;
  readonly shownClip: Clip | undefined;
  /** True if the page's author has disabled embed codes. */
  readonly noEmbed?: boolean;
}

/** A quote with the embed that plays it. */
export interface SelectedQuote {
  readonly quote: Quote;
  /** Undefined if the clip cannot be embedded, or if embedding is disabled. */
  readonly embed: EmbedSpec | undefined;
  /** Seconds of media time; undefined for words without times. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The address plays exactly these words; else it leads to the whole clip. */
  readonly isExact: boolean;
}

/** Returns the quote for a selection in a transcript; undefined if no word is selected. */
export function selectedQuote(source: QuoteSource, { from, to }: Selected): SelectedQuote | undefined {
  const { language, shownClip: clip, noEmbed = false } = source;
  const paragraphs = paragraphsOf(source.lines);
  const part = quotedPart(paragraphs, from, to);
  if (!part || !clip) return undefined;
  const [start, end] = [toMilliseconds(part.excerpt?.start), toMilliseconds(part.excerpt?.end)];
  // Times of a live stream are soon those of other words.
  const isTimed = !clip.live && start !== undefined && end !== undefined;
  const options = withDefaults(isTimed ? { start, end } : {});
  const embed = embedSpec(clip, { options, responsive: true });
  const page = clip.pageUrl && watchUrl({ pageUrl: clip.pageUrl, options });
  const quote: Quote = {
    paragraphs: part.paragraphs,
    language,
    title: clip.title || clip.id,
    publisher: clip.publisher?.name,
    date: dayOf(clip.uploadDate, language),
    address: page || (embed && embedUrl(embed)),
    ...before(paragraphs, from, to, part, clip),
  };
  const isExact = isTimed && !!(page || !embed?.foreign); // the embed page of another player takes no times
  return { quote, embed: noEmbed ? undefined : embed, start, end, isExact };
}

/** A line without times is a paragraph of a plain text. */
function paragraphsOf(lines: readonly TranscriptLine[]): readonly TranscriptParagraph[] {
  return lines[0]?.start === undefined
    ? lines.map((line) => ({ lines: [line] }))
    : captionParagraphs(lines as readonly CaptionLine[]);
}

/** The words before a quote, where those of the quote are found in its watch page somewhere else first. */
function before(
  paragraphs: readonly TranscriptParagraph[],
  from: TextPlace,
  to: TextPlace,
  part: QuotedPart,
  { title, description = '', credit = '', contentRating = '', correction }: Clip,
): Pick<Quote, 'before'> | undefined {
  const begin = quoteBegin(paragraphs, from, to);
  const above = [title, contentRating, correction?.text ?? '', description, credit];
  const quoted = part.paragraphs.map(({ words }) => words);
  const words = begin && wordsBefore({ paragraphs, begin, quoted, above });
  return words === undefined ? undefined : { before: words };
}

/** An address has no finer times. */
const toMilliseconds = (seconds: number | undefined) =>
  seconds === undefined ? undefined : Math.round(seconds * 1000) / 1000;

/** Returns the day in UTC, written in the language of the transcript. */
function dayOf(iso = '', language: string): Quote['date'] {
  const time = /^\d{4}-/.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const tag = !language || language === 'en' ? 'en-GB' : language;
  const format = dateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return { iso, words: format.format(time) };
}
