import type { Words } from './en.js';
/** Portuguese, as in Brazil. No native speaker has reviewed it yet. */
export declare const pt: Words;
