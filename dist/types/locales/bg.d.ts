import { Words } from './en.js';

/** Bulgarian. No native speaker has reviewed it yet. */
declare const bg: Words;

export { bg };
