import { Words } from './en.js';

/** Spanish. No native speaker has reviewed it yet. */
declare const es: Words;

export { es };
