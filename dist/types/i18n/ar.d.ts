import type { Words } from './en.js';
/** Arabic. No native speaker has reviewed it yet. */
export declare const ar: Words;
