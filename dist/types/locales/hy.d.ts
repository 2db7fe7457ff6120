import { Words } from './en.js';

/** Armenian. No native speaker has reviewed it yet. */
declare const hy: Words;

export { hy };
