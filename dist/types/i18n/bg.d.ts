import type { Words } from './en.js';
/** Bulgarian. No native speaker has reviewed it yet. */
export declare const bg: Words;
