import type { Words } from './en.js';
import type { Language } from './languages.js';
/** The words of each language, fetched when they are asked for; each file exports them under its own name. */
export declare const locales: {
    readonly [Each in Language]: () => Promise<Readonly<Record<Each, Words>>>;
};
