import type { Words } from './en.js';
/** Urdu. No native speaker has reviewed it yet. */
export declare const ur: Words;
