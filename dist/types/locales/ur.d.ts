import { Words } from './en.js';

/** Urdu. No native speaker has reviewed it yet. */
declare const ur: Words;

export { ur };
