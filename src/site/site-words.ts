import { type PageWords, pageWords } from '../i18n/page-words.js';
import { pageWordsOf } from '../i18n/page-words-of.js';
import type { Site } from './site.js';

/**
 * What the pages of a site say: its own `words`, else those of its `language`, else English. Throws a `TypeError` where a
 * word is missing or of another type: the words of the elements (`inline-clip/locales/…`) are other ones.
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
