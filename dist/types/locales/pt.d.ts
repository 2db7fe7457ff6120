import { Words } from './en.js';

/** Portuguese, as in Brazil. No native speaker has reviewed it yet. */
declare const pt: Words;

export { pt };
