import { isIsoDate } from '../clip/read-date.js';
import { dateTimeFormat, knownTag } from '../i18n/intl.js';

/**
 * Formats an ISO 8601 date in words in the language of a BCP 47 tag: `2026-11-23` → "23 November 2026". The day is
 * that of UTC, so that all servers write the same. Text that is not a date stays unchanged.
 */
export function formatDate(iso: string, language = 'en'): string {
  if (!isIsoDate(iso)) return iso;
  const time = Date.parse(iso);
  const tag = knownTag(language);
  return dateTimeFormat(tag === 'en' ? 'en-GB' : tag, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
