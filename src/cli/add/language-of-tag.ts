import { parseLanguageTag } from '../../clip/parse-language-tag.js';
import { canonicalTag } from '../../i18n/canonical-tag.js';
import { languageName } from '../../i18n/intl.js';

/**
 * The BCP 47 tag of a language as media files name it, which is most often by ISO 639-2 (`ukr` is `uk`, `ger` and
 * `deu` are `de`); undefined for none, and for what says that the language is not known.
 */
export function languageOfTag(text = ''): string | undefined {
  const tag = parseLanguageTag(text);
  const canonical = tag && canonicalTag(tag);
  const isUnknown = /^(?:und|mis|mul|zxx|x|i|qa[a-z]|q[b-t][a-z])(?:-|$)/i.test(canonical || 'und');
  return isUnknown ? undefined : canonical;
}

/** The name of a language in itself, such as `Українська`; the tag where it has none. */
export function ownName(tag: string): string {
  return languageName(tag, tag).replace(/^./u, (first) => first.toUpperCase());
}

/** Whether a well-formed tag is that of a language that has a name. */
export const isNamed = (tag: string): boolean => languageName(tag, 'en').toLowerCase() !== tag.toLowerCase();
