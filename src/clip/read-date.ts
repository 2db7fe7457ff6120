import { scalar } from './scalar.js';

/** A date, or a date and time, by ISO 8601; stays as it was given. */
export const readDate = scalar('an ISO 8601 date', (text) => /^\d{4}-[\dT:.Z+-]+$/.test(text) && text);
