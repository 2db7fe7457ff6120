import type { Words } from './en.js';

const locales = new Map<string, Words>();

/** Makes the words of one language known; `language` is a BCP 47 tag. */
export function addWords(language: string, words: Words): void {
  locales.set(language.toLowerCase(), words);
}

/** The words known for a BCP 47 tag: those of the exact tag, else those of its language. */
export function knownWords(language: string): Words | undefined {
  const tag = language.toLowerCase();
  return locales.get(tag) ?? locales.get(tag.split('-', 1).join());
}
