import { en, type Words } from './en.js';

export type { Words };

const locales = new Map<string, Words>([['en', en]]);

/** Makes the words of one language known; `language` is a BCP 47 tag. */
export function addWords(language: string, words: Words): void {
  locales.set(language.toLowerCase(), words);
}

/** The words for a BCP 47 tag: the exact tag, else its language, else English. */
export function wordsFor(language: string): Words {
  const tag = language.toLowerCase();
  return locales.get(tag) ?? locales.get(tag.split('-', 1).join()) ?? en;
}
