import { Words } from './en.js';

/** Russian. No native speaker has reviewed it yet. */
declare const ru: Words;

export { ru };
