import type { Words } from './en.js';
/** Russian. No native speaker has reviewed it yet. */
export declare const ru: Words;
