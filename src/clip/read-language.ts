import { parseLanguageTag } from './parse-language-tag.js';
import { scalar } from './scalar.js';

/** A language by its tag, or by its name, in English or in itself; bare, or a schema.org `Language`. */
export const readLanguage = scalar(
  'a BCP 47 tag',
  (text) => parseLanguageTag(text) ?? tagOf(text.replace(/\s*\(.*/, '').toLowerCase()),
  ['alternateName', 'identifier', '@value', 'value', 'name'],
);

/** The tag of two letters that the browser has this name for. */
function tagOf(name: string): string | undefined {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const nameOf = (tag: string, inLanguage: string) =>
    new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag)?.toLowerCase();
  const tags = letters.flatMap((one) => letters.map((other) => one + other));
  return tags.find((tag) => nameOf(tag, 'en') === name) ?? tags.find((tag) => nameOf(tag, tag) === name);
}
