import type { Words } from '../../i18n/en.js';
import type { Language } from '../../i18n/languages.js';

/** The words of other languages than English, once somebody needs them: `live-words.ts` puts itself here. */
export const otherLanguages: {
  loading?: Promise<unknown>;
  wordsOf?: (element: Element) => Words | undefined;
  /** The language of an element's words; undefined for English. */
  languageIn?: (element: Element) => Language | undefined;
} = {};
