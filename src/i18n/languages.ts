/** The BCP 47 tags of all locales except English. Each locale has a file with this name. */
export const languages = [
  ...['ar', 'az', 'be', 'bg', 'bs', 'de', 'es', 'fa', 'fr', 'hu', 'hy', 'it', 'ka', 'kk', 'ky'],
  ...['mk', 'pl', 'prs', 'pt', 'ro', 'ru', 'sq', 'sr', 'tg', 'tr', 'uk', 'ur', 'uz'],
] as const;

/** A BCP 47 tag of a locale. */
export type Language = (typeof languages)[number];
