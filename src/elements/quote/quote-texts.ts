import { quoteHtml } from '../../embed/quote-html.js';
import { quoteMarkdown } from '../../embed/quote-markdown.js';
import { quoteText } from '../../embed/quote-text.js';
import type { SelectedQuote } from './selected-quote.js';

/** A quote in the forms that can be copied. */
export interface QuoteTexts {
  /** The words with speaker, source, date and address, as plain text, as HTML with the player, and as Markdown. */
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
  /**
   * The address that plays the words, or that of the clip if the words have no times; null for a clip without a page.
   */
  readonly address: string | null;
  /** Start and end in seconds of media time; null for words without times. */
  readonly start: number | null;
  readonly end: number | null;
}

export function quoteTexts({ quote, embed, start, end }: SelectedQuote): QuoteTexts {
  return {
    text: quoteText(quote),
    html: quoteHtml(quote, embed),
    markdown: quoteMarkdown(quote),
    address: quote.address ?? null,
    start: start ?? null,
    end: end ?? null,
  };
}
