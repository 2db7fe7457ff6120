import type { RareForms } from './place.js';
/** Reads all forms that documents are known to have. */
export declare const rareForms: RareForms;
