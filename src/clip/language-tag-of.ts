let tags: ReadonlyMap<string, string> | undefined;

/** Returns the two-letter tag for the name of a language, in English or in the language itself. */
export function languageTagOf(name: string): string | undefined {
  tags ??= new Map(names());
  return tags.get(name.replace(/\s*\(.*/, '').toLowerCase());
}

/** Yields every known name with its tag. The list is made once, because this takes many milliseconds. */
function* names(): Generator<[name: string, tag: string]> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const tag of letters.flatMap((one) => letters.map((other) => one + other))) {
    for (const language of [tag, 'en']) {
      const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
      if (name) yield [name.toLowerCase(), tag];
    }
  }
}
