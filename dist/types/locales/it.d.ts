import { Words } from './en.js';

/** Italian. No native speaker has reviewed it yet. */
declare const it: Words;

export { it };
