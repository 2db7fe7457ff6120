import type { Words } from './en.js';
import type { Language } from './languages.js';
/** Imports the words of each language on demand. Each file exports them under its own name. */
export declare const locales: {
    readonly [Each in Language]: () => Promise<Readonly<Record<Each, Words>>>;
};
