import { decodeEntities } from './decode-entities.js';
import { languageTagOf } from './language-tag-of.js';
import { parseDate } from './parse-date.js';
import { parseJsonLd } from './parse-json-ld.js';
import type { RareForms } from './place.js';

/** Reads all forms that documents are known to have. */
export const rareForms: RareForms = {
  json: parseJsonLd,
  words: decodeEntities,
  date: parseDate,
  language: languageTagOf,
};
