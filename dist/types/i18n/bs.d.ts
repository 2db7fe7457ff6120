import type { Words } from './en.js';
/** Bosnian. No native speaker has reviewed it yet. */
export declare const bs: Words;
