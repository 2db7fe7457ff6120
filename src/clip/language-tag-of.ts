let tags: ReadonlyMap<string, string> | undefined;

/** Returns the two-letter tag for the name of a language, in English or in the language itself. */
export function languageTagOf(name: string): string | undefined {
  tags ??= new Map(names());
  return tags.get(name.replace(/\s*\(.*/, '').toLowerCase());
}

/** Yields every known name with its tag. The list is made once, because this takes many milliseconds. */
function* names(): Generator<[name: string, tag: string]> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const english = new Intl.DisplayNames('en', { type: 'language' });
  for (const tag of letters.flatMap((one) => letters.map((other) => one + other))) {
    const name = english.of(tag);
    if (name === undefined || name === tag) continue;
    const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
    if (own !== undefined) yield [own.toLowerCase(), tag];
    yield [name.toLowerCase(), tag];
  }
}
