import type { Words } from './en.js';
/** Turkish. No native speaker has reviewed it yet. */
export declare const tr: Words;
