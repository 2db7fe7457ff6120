import type { Words } from './en.js';
/** Serbian. No native speaker has reviewed it yet. */
export declare const sr: Words;
