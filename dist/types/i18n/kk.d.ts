import type { Words } from './en.js';
/** Kazakh. No native speaker has reviewed it yet. */
export declare const kk: Words;
