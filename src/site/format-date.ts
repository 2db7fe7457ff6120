import { isIsoDate } from '../clip/read-date.js';
import { dateTimeFormat, knownTag } from '../i18n/intl.js';

/**
 * An ISO 8601 date in words, as the language of a BCP 47 tag writes it: `2026-11-23` → "23 November 2026". The day
 * is the one in UTC, so that every server writes the same. What cannot be read as a date stays as it is.
 */
export function formatDate(iso: string, language = 'en'): string {
  if (!isIsoDate(iso)) return iso;
  const time = Date.parse(iso);
  const tag = knownTag(language);
  return dateTimeFormat(tag === 'en' ? 'en-GB' : tag, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
