import { scalar } from './scalar.js';

/** Returns whether a day or month exists. Engines parse the 30th of February as the 1st of March, or not at all. */
export function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

const pattern = /^(\d{4}-\d\d(?:-\d\d)?)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * Returns whether a text is a date, or a date and time, in the extended format of ISO 8601, which all engines
 * parse.
 */
export function isIsoDate(text: string): boolean {
  const [, date] = pattern.exec(text) ?? [];
  return date !== undefined && isDay(date) && !Number.isNaN(Date.parse(text));
}

/** Reads an ISO 8601 date, or a date and time with its offset from UTC. */
export const readDate = scalar('an ISO 8601 date', (text, { forms }) => {
  const [, date, zone] = pattern.exec(text) ?? [];
  return (zone || date === text) && isIsoDate(text) ? text : forms?.date(text);
});
