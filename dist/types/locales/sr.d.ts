import { Words } from './en.js';

/** Serbian. No native speaker has reviewed it yet. */
declare const sr: Words;

export { sr };
