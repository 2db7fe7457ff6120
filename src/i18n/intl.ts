import type { Language } from './languages.js';

/*
 * The one place that hands language tags to `Intl`. It throws a `RangeError` for a tag that it cannot read, and takes the
 * runtime's own language for one that it does not know: here every tag is answered, in the nearest language that is known.
 */

/** As `Intl.NumberFormat`, for any tag. */
export const numberFormat = (tag: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(knownTag(tag), options);

/** As `Intl.DateTimeFormat`, for any tag. */
export const dateTimeFormat = (tag: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(knownTag(tag), options);

/** A language that there are words in; every runtime can read its tag. */
type Own = Language | 'fa-AF';

/** Numbers as they stand in words of ours. */
export const numbersOf = (tag: Own): Intl.NumberFormat => new Intl.NumberFormat(tag, { useGrouping: false });

/** The plural forms of words of ours. */
export const pluralsOf = (tag: Own): Intl.PluralRules => new Intl.PluralRules(tag);

/** The name of a language, written in that of `tag`; its own tag where it has none. */
export function languageName(language: string, tag: string): string {
  const names = new Intl.DisplayNames(knownTag(tag), { type: 'language' });
  const nameOf = (spelling: string) => names.of(new Intl.Locale(spelling).baseName); // names have no extensions
  return first(spellings(language), nameOf) ?? language;
}

/**
 * The nearest tag that this runtime has data for, by RFC 4647, section 3.4 (lookup): `zh-yue-Hant` → `yue-Hant`, else
 * `zh`; `pt_BR` → `pt-BR`; English where there is none.
 */
export function knownTag(tag: string): string {
  const tags = spellings(tag).flatMap((spelling) => {
    const subtags = spelling.split('-', 10); // more have no say in what is written
    return subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-'));
  });
  return first(tags, (each) => Intl.NumberFormat.supportedLocalesOf(each)[0]) ?? 'en';
}

/** How a tag may be written: an extended language is a language of its own as well (RFC 5646, section 4.5). */
function spellings(tag: string): string[] {
  const written = tag.trim().replaceAll('_', '-');
  return [written.replace(/^[a-z]+-(?=[a-z]{3}(-|$))/i, ''), written];
}

/** The first answer of `Intl` about one of the tags; it throws for those that it cannot read. */
function first(tags: readonly string[], ask: (tag: string) => string | undefined): string | undefined {
  for (const tag of tags) {
    try {
      const answer = ask(tag);
      if (answer) return answer;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}
