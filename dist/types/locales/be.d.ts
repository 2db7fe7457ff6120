import { Words } from './en.js';

/** Belarusian. No native speaker has reviewed it yet. */
declare const be: Words;

export { be };
