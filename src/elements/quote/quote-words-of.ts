import type { LitElement } from 'lit';
import type { QuoteWords } from '../../i18n/en.js';
import { enQuote } from '../../i18n/en-quote.js';
import { quoteLocales } from '../../i18n/quote-locales.js';
import { fetchedWords } from '../base/fetched-words.js';

/** The words for quoting for an element; it renders again when those of another language than English arrive. */
export const quoteWordsOf: (element: LitElement) => QuoteWords = fetchedWords<QuoteWords>(
  enQuote,
  quoteLocales,
);
