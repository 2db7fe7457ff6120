import { type PageWords } from './page-words.js';
/** The words of the pages of a clip site in the language of a BCP 47 tag; in English where there are none. */
export declare function pageWordsOf(tag: string): PageWords;
