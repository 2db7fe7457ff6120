let tags: ReadonlyMap<string, string> | undefined;

/** Returns the two-letter tag for the name of a language, in English or in the language itself. */
export function languageTagOf(name: string): string | undefined {
  tags ??= new Map(names());
  return tags.get(name.replace(/\s*\(.*/, '').toLowerCase());
}

/** Yields every known name with its tag. The list is made once, because this takes many milliseconds. */
function* names(): Generator<[name: string, tag: string]> {
  for (let index = 0; index < 26 * 26; index++) {
    const tag = String.fromCharCode(97 + index / 26, 97 + (index % 26)); // aa to zz
    for (const language of [tag, 'en']) {
      const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
      if (name) yield [name.toLowerCase(), tag];
    }
  }
}
