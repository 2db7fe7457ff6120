import { type PageWords, pageWords } from '../i18n/page-words.js';
import { pageWordsOf } from '../i18n/page-words-of.js';
import type { Site } from './site.js';

/**
 * Returns the words of the pages of a site: its own `words`, else those of its `language`, else English. Throws a
 * `TypeError` if a word is missing or has another type. The words of the elements (`inline-clip/locales/…`) are a
 * different set.
 */
export function siteWords({ words, language = 'en' }: Pick<Site, 'words' | 'language'>): PageWords {
  if (!words) return pageWordsOf(language);
  const given: Readonly<Record<string, unknown>> = words;
  const wrong = Object.entries(pageWords).filter(([name, word]) => typeof given[name] !== typeof word);
  if (wrong.length === 0) return words;
  const list = wrong.map(([name, word]) => `${name} (${typeof word})`).join(', ');
  throw new TypeError(
    `site.words: expected PageWords, which also have ${list}; for the words of a language write site.language, such as "uk"`,
  );
}
