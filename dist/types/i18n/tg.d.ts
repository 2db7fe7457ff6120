import type { Words } from './en.js';
/** Tajik. No native speaker has reviewed it yet. */
export declare const tg: Words;
