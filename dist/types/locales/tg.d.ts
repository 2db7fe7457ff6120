import { Words } from './en.js';

/** Tajik. No native speaker has reviewed it yet. */
declare const tg: Words;

export { tg };
