import { Words } from './en.js';

/** Polish. No native speaker has reviewed it yet. */
declare const pl: Words;

export { pl };
