import type { LitElement } from 'lit';
import type { QuoteWords } from '../../i18n/en.js';
import { enQuote } from '../../i18n/en-quote.js';
import { quoteLocales } from '../../i18n/quote-locales.js';
import { fetchedWords } from '../base/fetched-words.js';

/** Returns the words for quotes for an element. The element renders again when words of another language are loaded. */
export const quoteWordsOf: (element: LitElement) => QuoteWords = fetchedWords<QuoteWords>(
  enQuote,
  quoteLocales,
);
