import type { Words } from './en.js';
/** Hungarian. No native speaker has reviewed it yet. */
export declare const hu: Words;
