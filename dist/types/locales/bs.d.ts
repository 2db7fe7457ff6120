import { Words } from './en.js';

/** Bosnian. No native speaker has reviewed it yet. */
declare const bs: Words;

export { bs };
