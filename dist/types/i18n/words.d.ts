import { type Words } from './en.js';
export type { Words };
/** Makes the words of one language known; `language` is a BCP 47 tag. */
export declare function addWords(language: string, words: Words): void;
/** The words for a BCP 47 tag: the exact tag, else its language, else English. */
export declare function wordsFor(language: string): Words;
