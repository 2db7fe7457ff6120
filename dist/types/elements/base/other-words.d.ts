import type { Words } from '../../i18n/en.js';
/** The words for an element whose nearest `lang` is not English; undefined before they are there. */
export declare function otherWordsOf(element: Element): Words | undefined;
