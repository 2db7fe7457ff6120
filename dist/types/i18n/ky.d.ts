import type { Words } from './en.js';
/** Kyrgyz. No native speaker has reviewed it yet. */
export declare const ky: Words;
