import { Words } from './en.js';

/** Georgian. No native speaker has reviewed it yet. */
declare const ka: Words;

export { ka };
