import { Words } from './en.js';

/** Ukrainian. No native speaker has reviewed it yet. */
declare const uk: Words;

export { uk };
