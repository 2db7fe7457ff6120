import { scalar } from './scalar.js';

/** Language, script and region (RFC 5646, section 2.1). */
const usual = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;

/** Reads a language: a tag or a name, or a schema.org `Language`. */
export const readLanguage = scalar(
  'a BCP 47 tag',
  (text, { forms }) => (usual.test(text) ? text : forms?.language(text)),
  ['alternateName', 'identifier', '@value', 'value', 'name'],
);
