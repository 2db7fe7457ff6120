import { Words } from './en.js';

/** Turkish. No native speaker has reviewed it yet. */
declare const tr: Words;

export { tr };
