import { parseLanguageTag } from '../../clip/parse-language-tag.js';
import { canonicalTag } from '../../i18n/canonical-tag.js';
import { languageName } from '../../i18n/intl.js';

/**
 * Returns the BCP 47 tag for a language in a media file, which is usually an ISO 639-2 code (`ukr` is `uk`, `ger`
 * and `deu` are `de`). Returns undefined for other text, and for codes that mean an unknown language.
 */
export function languageOfTag(text = ''): string | undefined {
  const tag = parseLanguageTag(text);
  const canonical = tag && canonicalTag(tag);
  const isUnknown = /^(?:und|mis|mul|zxx|x|i|qa[a-z]|q[b-t][a-z])(?:-|$)/i.test(canonical || 'und');
  return isUnknown ? undefined : canonical;
}

/** Returns the name of a language in the language itself, such as `Українська`, or the tag if there is no name. */
export function ownName(tag: string): string {
  return languageName(tag, tag).replace(/^./u, (first) => first.toUpperCase());
}

/** Returns whether the language of a well-formed tag has a name. */
export const isNamed = (tag: string): boolean => languageName(tag, 'en').toLowerCase() !== tag.toLowerCase();
