/** The tag of two letters of a language that is called by its name, in English or in itself. */
export function languageTagOf(name: string): string | undefined {
  const wanted = name.replace(/\s*\(.*/, '').toLowerCase();
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const nameOf = (tag: string, inLanguage: string) =>
    new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag)?.toLowerCase();
  const tags = letters.flatMap((one) => letters.map((other) => one + other));
  return tags.find((tag) => nameOf(tag, 'en') === wanted) ?? tags.find((tag) => nameOf(tag, tag) === wanted);
}
