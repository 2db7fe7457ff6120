import { Words } from './en.js';

/** Kazakh. No native speaker has reviewed it yet. */
declare const kk: Words;

export { kk };
