import type { Words } from './en.js';
/** Belarusian. No native speaker has reviewed it yet. */
export declare const be: Words;
