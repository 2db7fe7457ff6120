import { Words } from './en.js';

/** Azerbaijani. No native speaker has reviewed it yet. */
declare const az: Words;

export { az };
