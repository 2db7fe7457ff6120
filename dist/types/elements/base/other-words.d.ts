import type { Words } from '../../i18n/en.js';
/** Who knows the words of other languages, once somebody needs them: `live-words.ts` puts itself here. */
export declare const interpreter: {
    coming?: Promise<unknown>;
    wordsOf?: (element: Element) => Words | undefined;
};
/** The words for an element whose nearest `lang` is not English; undefined before they are there. */
export declare function otherWordsOf(element: Element): Words | undefined;
