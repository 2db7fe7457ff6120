import type { Words } from './en.js';
/** Armenian. No native speaker has reviewed it yet. */
export declare const hy: Words;
