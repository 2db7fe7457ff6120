/** The BCP 47 tags of all locales except English. Each has a file of that name. */
export declare const languages: readonly ["ar", "az", "be", "bg", "bs", "de", "es", "fa", "fr", "hu", "hy", "it", "ka", "kk", "ky", "mk", "pl", "prs", "pt", "ro", "ru", "sq", "sr", "tg", "tr", "uk", "ur", "uz"];
/** A BCP 47 tag of a locale. */
export type Language = (typeof languages)[number];
