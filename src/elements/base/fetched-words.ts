import type { LitElement } from 'lit';
import type { Language } from '../../i18n/languages.js';
import { otherLanguages } from './other-languages.js';
import { otherWordsOf } from './other-words.js';

/** Imports words in each language, on demand. */
type Locales<Words> = { readonly [Each in Language]: () => Promise<Readonly<Record<Each, Words>>> };

/**
 * Words that have a file of their own in each language. The returned function gives them for an element, in the language of
 * the nearest `lang`: English until others have arrived, and where they cannot be fetched. The element renders again when they
 * arrive.
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
  /** Once for each language: a failed request is not repeated, because elements ask whenever they render. */
  const fetchFor = async (element: LitElement, language: Language): Promise<void> => {
    const words = coming.get(language) ?? fetchWords(language);
    coming.set(language, words);
    await words;
    if (known.has(language)) element.requestUpdate();
  };
  return (element) => {
    otherWordsOf(element); // it fetches what knows the languages, which then renders all elements again
    const language = otherLanguages.languageIn?.(element);
    const words = language && known.get(language);
    if (language && !words) fetchFor(element, language);
    return words ?? english;
  };
}
