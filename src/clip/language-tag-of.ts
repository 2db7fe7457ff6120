let tags: ReadonlyMap<string, string> | undefined;

/** The tag of two letters of a language that is called by its name, in English or in itself. */
export function languageTagOf(name: string): string | undefined {
  tags ??= new Map(names());
  return tags.get(name.replace(/\s*\(.*/, '').toLowerCase());
}

/** All names that there are words for, each with its tag; made once, because it takes many milliseconds. */
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
