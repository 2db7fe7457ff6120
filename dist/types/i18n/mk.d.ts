import type { Words } from './en.js';
/** Macedonian. No native speaker has reviewed it yet. */
export declare const mk: Words;
