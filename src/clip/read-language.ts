import { parseLanguageTag } from './parse-language-tag.js';
import { scalar } from './scalar.js';

/** A language by its tag, or by its name; bare, or a schema.org `Language`. */
export const readLanguage = scalar(
  'a BCP 47 tag',
  (text, { forms }) => parseLanguageTag(text) ?? forms?.language(text),
  ['alternateName', 'identifier', '@value', 'value', 'name'],
);
