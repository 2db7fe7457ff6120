import { Words } from './en.js';

/** Uzbek. No native speaker has reviewed it yet. */
declare const uz: Words;

export { uz };
