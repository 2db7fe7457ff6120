import { Words } from './en.js';

/** Kyrgyz. No native speaker has reviewed it yet. */
declare const ky: Words;

export { ky };
