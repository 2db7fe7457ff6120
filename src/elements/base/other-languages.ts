import type { Words } from '../../i18n/en.js';
import type { Language } from '../../i18n/languages.js';

/** Gives access to the words of languages other than English. `live-words.ts` fills it when it is loaded. */
export const otherLanguages: {
  loading?: Promise<unknown>;
  wordsOf?: (element: Element) => Words | undefined;
  /** Returns the language of an element's words; undefined for English. */
  languageIn?: (element: Element) => Language | undefined;
} = {};
