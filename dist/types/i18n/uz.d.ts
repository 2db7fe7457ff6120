import type { Words } from './en.js';
/** Uzbek. No native speaker has reviewed it yet. */
export declare const uz: Words;
