import type { CaptionLine } from '../../clip/caption-line.js';
import { captionParagraphs } from '../../clip/caption-paragraphs.js';
import type { Clip } from '../../clip/clip.js';
import { quotedPart, type TextPlace } from '../../clip/quoted-part.js';
import { withDefaults } from '../../embed/embed-options.js';
import { type EmbedSpec, embedSpec } from '../../embed/embed-spec.js';
import { embedUrl } from '../../embed/embed-url.js';
import type { Quote } from '../../embed/quote.js';
import { watchUrl } from '../../embed/watch-url.js';
import { dateTimeFormat } from '../../i18n/intl.js';

/** Two places of a transcript, in order. */
export interface Selected {
  readonly from: TextPlace;
  readonly to: TextPlace;
}

/** A transcript with timed lines, and whose words they are. */
export interface QuoteSource {
  readonly lines: readonly CaptionLine[];
  /** BCP 47; empty where it is unknown. */
  readonly language: string;
  readonly shownClip: Clip | undefined;
  /** The author of the page offers no embed code. */
  readonly noEmbed?: boolean;
}

/** A quote with the frame that plays it. */
export interface SelectedQuote {
  readonly quote: Quote;
  /** Undefined for a clip that cannot, or is not to, be embedded. */
  readonly embed: EmbedSpec | undefined;
  /** Seconds of media time. */
  readonly start: number;
  readonly end: number;
}

/** The quote of what is selected in a transcript; undefined where no word is. */
export function selectedQuote(source: QuoteSource, { from, to }: Selected): SelectedQuote | undefined {
  const { language, lines, shownClip: clip, noEmbed = false } = source;
  const part = quotedPart(captionParagraphs(lines), from, to);
  if (!part?.excerpt || !clip) return undefined;
  const [start, end] = [toMilliseconds(part.excerpt.start), toMilliseconds(part.excerpt.end)];
  const options = withDefaults(clip.live ? {} : { start, end }); // times of a live stream are soon those of other words
  const embed = embedSpec(clip, { options, responsive: true });
  const page = clip.pageUrl && watchUrl({ pageUrl: clip.pageUrl, options });
  const quote: Quote = {
    paragraphs: part.paragraphs,
    language,
    title: clip.title || clip.id,
    publisher: clip.publisher?.name,
    date: dayOf(clip.uploadDate, language),
    address: page || (embed && embedUrl(embed)),
  };
  return { quote, embed: noEmbed ? undefined : embed, start, end };
}

/** An address has no finer times. */
const toMilliseconds = (seconds: number) => Math.round(seconds * 1000) / 1000;

/** The day in UTC, as everywhere else, and as the language of the words writes it. */
function dayOf(iso = '', language: string): Quote['date'] {
  const time = /^\d{4}-/.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const tag = !language || language === 'en' ? 'en-GB' : language;
  const format = dateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return { iso, words: format.format(time) };
}
