import type { Words } from './en.js';
/** German. No native speaker has reviewed it yet. */
export declare const de: Words;
