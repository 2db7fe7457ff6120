import type { Words } from '../../i18n/en.js';
/** The words of other languages than English, once somebody needs them: `live-words.ts` puts itself here. */
export declare const otherLanguages: {
    loading?: Promise<unknown>;
    wordsOf?: (element: Element) => Words | undefined;
};
