import type { Language } from './languages.js';

/*
 * This file passes language tags to `Intl`; apart from it, only `canonical-tag.ts` and `length-in-words.ts` do.
 * `Intl` throws a `RangeError` for an invalid tag, and falls back to the language of the runtime for an unknown
 * one. These functions accept any tag and use the nearest known language.
 */

/** Creates an `Intl.NumberFormat` for any tag. */
export const numberFormat = (tag: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(knownTag(tag), options);

/** Creates an `Intl.DateTimeFormat` for any tag. */
export const dateTimeFormat = (tag: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(knownTag(tag), options);

/** The tag of a locale. Every runtime accepts it. */
type Own = Language | 'fa-AF';

/** Returns the number format for sentences of a locale. */
export const numbersOf = (tag: Own): Intl.NumberFormat => new Intl.NumberFormat(tag, { useGrouping: false });

/** Returns the plural rules of a locale. */
export const pluralsOf = (tag: Own): Intl.PluralRules => new Intl.PluralRules(tag);

/**
 * Returns the name of a language in the language `tag`, else in the language itself, else in English. It starts
 * with a capital letter, as in lists (CLDR, `uiListOrMenu`). Returns the tag for a language without a name.
 */
export function languageName(language: string, tag: string): string {
  for (const writing of [tag, language, 'en']) {
    const known = knownTag(writing);
    const names = new Intl.DisplayNames(known, { type: 'language', fallback: 'none' });
    const nameOf = (spelling: string) => names.of(new Intl.Locale(spelling).baseName); // `DisplayNames` accepts no extensions
    const name = first(spellings(language), nameOf);
    if (name) return capitalised(name, known);
  }
  return language;
}

/** Returns text with a capital first letter, in scripts that have capitals. */
const capitalised = (text: string, tag: string): string => {
  const [letter = '', ...others] = text;
  return letter.toLocaleUpperCase(tag) + others.join('');
};

/**
 * Returns the nearest tag for which the runtime has data, by lookup (RFC 4647, section 3.4): `zh-yue-Hant` →
 * `yue-Hant`, else `zh`; `pt_BR` → `pt-BR`. Returns `en` if there is none.
 */
export function knownTag(tag: string): string {
  const tags = spellings(tag).flatMap((spelling) => {
    const subtags = spelling.split('-', 10); // further subtags do not change the output
    return subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-'));
  });
  return first(tags, (each) => Intl.NumberFormat.supportedLocalesOf(each)[0]) ?? 'en';
}

/**
 * Returns equivalent forms of a tag. An extended language subtag is also a language tag itself (RFC 5646, section
 * 4.5).
 */
function spellings(tag: string): string[] {
  const written = tag.trim().replaceAll('_', '-');
  return [written.replace(/^[a-z]+-(?=[a-z]{3}(-|$))/i, ''), written];
}

/**
 * Returns the first result of `lookUp` for one of the tags. Tags for which `Intl` throws a `RangeError` are
 * skipped.
 */
function first(tags: readonly string[], lookUp: (tag: string) => string | undefined): string | undefined {
  for (const tag of tags) {
    try {
      const result = lookUp(tag);
      if (result) return result;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}
