import type { Words } from './en.js';
/** Romanian. No native speaker has reviewed it yet. */
export declare const ro: Words;
