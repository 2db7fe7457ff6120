import { isDay } from './read-date.js';

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** English dates: `Thu, 06 Oct 2016` (RFC 5322), `Oct. 6, 2016`, `Thu Oct 06 2016` (JavaScript). */
const inWords =
  /^(?:[a-z]{3,9},? )?(?:(\d\d?)(?:st|nd|rd|th)?[ -])?([a-z]{3})[a-z]{0,6}\.?,?[ -](?:(\d\d?)(?:st|nd|rd|th)?,? )?(\d{4}),?(?: at)?/i;

/** ISO 8601 in its extended and basic forms, and RFC 3339 and SQL with a space. Seconds are optional. */
const pattern =
  /^(\d{4})([-/.]?)(\d\d)(?:\2(\d\d)(?:[T ]?(\d\d|\d(?=:)):?([0-5]\d)(?::?([0-5]\d(?:[.,]\d{1,9})?))?(?: ?([ap])\.?m\.?)?)?)? ?(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-]\d\d):?(\d\d)?)?(?: ?\([\w .]+\))?$/i;

/** Seconds since 1970, a common format in CMSs: 10 digits, or 13 digits with milliseconds. */
const timestamp = /^\d{10}(?:\d{3})?$/;

/**
 * Converts a date that a CMS has written to ISO 8601: `2016-10-06`, or with a time, `2016-10-06T04:59:57Z`. A time
 * without an offset is taken as UTC. Returns undefined for other text, for a day that does not exist, and for dates
 * with an ambiguous order of day and month.
 */
export function parseDate(text: string): string | undefined {
  if (timestamp.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  const [, year, mark, month, day, hour, minute, second, half, zulu, hours, minutes = '00'] =
    pattern.exec(text.replace(/\s+/g, ' ').replace(inWords, numbers)) ?? [];
  if (!day && !mark) return undefined;
  const date = [year, month, day].filter(Boolean).join('-');
  const noon = half && (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const time = hour && `T${String(noon ?? hour).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`;
  const zone = hours && !zulu ? `${hours}:${minutes}` : 'Z';
  const iso = time ? date + time.replace(',', '.') + zone : date;
  return isDay(date) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}

const numbers = (_: string, before: string | undefined, name: string, after = before, year: string) =>
  `${year}-${two(months.indexOf(name.toLowerCase()) / 3 + 1)}-${two(after)}`;

const two = (part: unknown) => String(part).padStart(2, '0');
