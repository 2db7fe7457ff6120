import { Words } from './en.js';

/** German. No native speaker has reviewed it yet. */
declare const de: Words;

export { de };
