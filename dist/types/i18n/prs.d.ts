import type { Words } from './en.js';
/** Dari. No native speaker has reviewed it yet. */
export declare const prs: Words;
