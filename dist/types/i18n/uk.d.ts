import type { Words } from './en.js';
/** Ukrainian. No native speaker has reviewed it yet. */
export declare const uk: Words;
