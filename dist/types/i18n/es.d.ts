import type { Words } from './en.js';
/** Spanish. No native speaker has reviewed it yet. */
export declare const es: Words;
