import type { Words } from './en.js';
/** Persian. No native speaker has reviewed it yet. */
export declare const fa: Words;
