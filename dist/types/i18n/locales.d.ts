import type { Words } from './en.js';
/** Makes the words of one language known; `language` is a BCP 47 tag. */
export declare function addWords(language: string, words: Words): void;
/** The words known for a BCP 47 tag: those of the exact tag, else those of its language. */
export declare function knownWords(language: string): Words | undefined;
