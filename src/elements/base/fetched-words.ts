import type { LitElement } from 'lit';
import type { Language } from '../../i18n/languages.js';
import { otherLanguages } from './other-languages.js';
import { otherWordsOf } from './other-words.js';

/** A function for each language that imports its words. */
type Locales<Words> = { readonly [Each in Language]: () => Promise<Readonly<Record<Each, Words>>> };

/**
 * Returns a function that gives an element words which each language has in a file of its own. The language is that of
 * the nearest `lang`. The function returns English until the words are loaded, and when they cannot be loaded. The
 * element renders again when they arrive.
 */
export function fetchedWords<Words>(english: Words, locales: Locales<Words>): (element: LitElement) => Words {
  const known = new Map<Language, Words>();
  const coming = new Map<Language, Promise<unknown>>();
  const fetchWords = async <Each extends Language>(language: Each): Promise<void> => {
    try {
      known.set(language, (await locales[language]())[language]);
    } catch (error) {
      console.warn(error);
    }
  };
  /** Fetches a language once. A failed request is not repeated, because elements call this at each render. */
  const fetchFor = async (element: LitElement, language: Language): Promise<void> => {
    const words = coming.get(language) ?? fetchWords(language);
    coming.set(language, words);
    await words;
    if (known.has(language)) element.requestUpdate();
  };
  return (element) => {
    otherWordsOf(element); // loads `live-words.ts`, which detects languages and then renders all elements again
    const language = otherLanguages.languageIn?.(element);
    const words = language && known.get(language);
    if (language && !words) fetchFor(element, language);
    return words ?? english;
  };
}
