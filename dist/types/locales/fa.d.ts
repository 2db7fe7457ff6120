import { Words } from './en.js';

/** Persian. No native speaker has reviewed it yet. */
declare const fa: Words;

export { fa };
