/*
 * The one place that hands language tags to `Intl`. It throws a `RangeError` for a tag that it cannot read, and takes the
 * runtime's own language for one that it does not know: here every tag is answered, in the nearest language that is known.
 */

/** More have no say in what is written. */
const mostSubtags = 10;

/** As `Intl.NumberFormat`, for any tag. */
export const numberFormat = (tag: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(knownTag(tag), options);

/** As `Intl.DateTimeFormat`, for any tag. */
export const dateTimeFormat = (tag: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(knownTag(tag), options);

/** As `Intl.PluralRules`, for any tag. */
export const pluralRules = (tag: string): Intl.PluralRules => new Intl.PluralRules(knownTag(tag));

/** The name of a language, written in that of `tag`; its own tag where it has none. */
export function languageName(language: string, tag: string): string {
  const [readable] = spellings(language).flatMap((spelling) => canonical(spelling) ?? []);
  if (!readable) return language;
  const { baseName } = new Intl.Locale(readable); // names have no extensions
  return new Intl.DisplayNames(knownTag(tag), { type: 'language' }).of(baseName) ?? language;
}

/**
 * The nearest tag that this runtime has data for, by RFC 4647, section 3.4 (lookup): `zh-yue-Hant` → `yue-Hant`, else
 * `zh`; `pt_BR` → `pt-BR`; English where there is none.
 */
export function knownTag(tag: string): string {
  for (const spelling of spellings(tag)) {
    const subtags = spelling.split('-', mostSubtags);
    for (let length = subtags.length; length > 0; length--) {
      const found = canonical(subtags.slice(0, length).join('-'));
      if (found && Intl.NumberFormat.supportedLocalesOf(found).length > 0) return found;
    }
  }
  return 'en';
}

/** How a tag may be written: an extended language is a language of its own as well (RFC 5646, section 4.5). */
function spellings(tag: string): string[] {
  const written = tag.trim().replaceAll('_', '-');
  const [, extended] = /^[a-z]{2,3}-([a-z]{3}(?:-.*)?)$/i.exec(written) ?? [];
  return extended ? [extended, written] : [written];
}

/** As `Intl` writes a tag; undefined where it cannot read it. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
