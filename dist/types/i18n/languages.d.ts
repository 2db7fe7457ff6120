/** The languages that there are words in beside English, as BCP 47 tags: for each a file of that name. */
export declare const languages: readonly ["ar", "az", "be", "bg", "bs", "de", "es", "fa", "fr", "hu", "hy", "it", "ka", "kk", "ky", "mk", "pl", "prs", "pt", "ro", "ru", "sq", "sr", "tg", "tr", "uk", "ur", "uz"];
/** One of them. */
export type Language = (typeof languages)[number];
