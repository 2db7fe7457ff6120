import type { Words } from './en.js';
/** Albanian. No native speaker has reviewed it yet. */
export declare const sq: Words;
