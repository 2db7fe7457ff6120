import { Words } from './en.js';

/** Macedonian. No native speaker has reviewed it yet. */
declare const mk: Words;

export { mk };
