import { type Words } from '../../i18n/en.js';
/** The words for an element: those of the nearest `lang` where they are known, else English. */
export declare function wordsOf(element: Element): Words;
