import { Words } from './en.js';

/** Hungarian. No native speaker has reviewed it yet. */
declare const hu: Words;

export { hu };
