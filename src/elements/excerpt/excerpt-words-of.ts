import type { LitElement } from 'lit';
import type { ExcerptWords } from '../../i18n/en.js';
import { enExcerpt } from '../../i18n/en-excerpt.js';
import { excerptLocales } from '../../i18n/excerpt-locales.js';
import { fetchedWords } from '../base/fetched-words.js';

/**
 * Returns the words of the excerpt picker for an element. The element renders again when words of another language are
 * loaded.
 */
export const excerptWordsOf: (element: LitElement) => ExcerptWords = fetchedWords<ExcerptWords>(
  enExcerpt,
  excerptLocales,
);
