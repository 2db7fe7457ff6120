/** Whether a text has the shape of a BCP 47 language tag (RFC 5646): `en`, `uk`, `zh-Hant-TW`. */
export declare function isLanguageTag(text: string): boolean;
