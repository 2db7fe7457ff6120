/**
 * Finds the entry in a language (BCP 47), else the first with the same primary subtag. Returns undefined for no
 * language.
 */
export function findLanguage<Entry extends { readonly language: string }>(
  entries: readonly Entry[],
  language = '',
): Entry | undefined {
  const wanted = language.toLowerCase();
  const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];
  return (
    entries.find((entry) => wanted && entry.language.toLowerCase() === wanted) ??
    entries.find((entry) => wanted && primary(entry.language) === primary(wanted))
  );
}
