import { findMedia } from './find-media.js';
import { isPage } from './is-page.js';
import { type RareForms, textOf } from './json-node.js';
import { languageTagOf } from './language-tag-of.js';
import { parseAmount } from './parse-amount.js';
import { parseDate } from './parse-date.js';
import { durationOf } from './parse-duration.js';
import { parseJsonLd } from './parse-json-ld.js';
import { parseLanguageTag } from './parse-language-tag.js';
import { plainText } from './plain-text.js';
import { readCorrection } from './read-correction.js';
import { readHeadline } from './read-headline.js';

/** Parsers for all known rare forms. */
export const rareForms: RareForms = {
  media: findMedia,
  title: readHeadline,
  isPage,
  json: parseJsonLd,
  words: plainText,
  date: parseDate,
  duration: durationOf,
  amount: parseAmount,
  isPast: (date) => Date.parse(textOf(date)) < Date.now(),
  correction: readCorrection,
  language: (text) => parseLanguageTag(text) ?? languageTagOf(text),
};
