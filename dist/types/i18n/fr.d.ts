import type { Words } from './en.js';
/** French. No native speaker has reviewed it yet. */
export declare const fr: Words;
