import type { Words } from './en.js';
/** Italian. No native speaker has reviewed it yet. */
export declare const it: Words;
