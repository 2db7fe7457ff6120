import type { Words } from './en.js';
/** Polish. No native speaker has reviewed it yet. */
export declare const pl: Words;
