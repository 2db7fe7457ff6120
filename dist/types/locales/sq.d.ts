import { Words } from './en.js';

/** Albanian. No native speaker has reviewed it yet. */
declare const sq: Words;

export { sq };
