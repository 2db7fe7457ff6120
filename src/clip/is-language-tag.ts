/** Whether a text has the shape of a BCP 47 language tag (RFC 5646): `en`, `uk`, `zh-Hant-TW`. */
export function isLanguageTag(text: string): boolean {
  return text.length <= 35 && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text);
}
