import type { Words } from './en.js';
/** Azerbaijani. No native speaker has reviewed it yet. */
export declare const az: Words;
