import type { Words } from './en.js';
/** Georgian. No native speaker has reviewed it yet. */
export declare const ka: Words;
