import { Words } from './en.js';

/** Romanian. No native speaker has reviewed it yet. */
declare const ro: Words;

export { ro };
