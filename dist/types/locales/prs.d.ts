import { Words } from './en.js';

/** Dari. No native speaker has reviewed it yet. */
declare const prs: Words;

export { prs };
