import { Words } from './en.js';

/** French. No native speaker has reviewed it yet. */
declare const fr: Words;

export { fr };
