/** Whether a text has the shape of a BCP 47 language tag (RFC 5646): `en`, `uk`, `zh-Hant-TW`. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,8}(-[a-z\d]{1,8}){0,4}$/i.test(text);
}
