import { Words } from './en.js';

/** Arabic. No native speaker has reviewed it yet. */
declare const ar: Words;

export { ar };
