import { scalar } from './scalar.js';

const pattern = /^PT(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5}(?:\.\d{1,9})?)S)?$/;

/** Reads an ISO 8601 duration in seconds. */
export const readDuration = scalar('an ISO 8601 duration', (text, { forms }) => {
  const [all, hours = 0, minutes = 0, seconds = 0] = pattern.exec(text) ?? [];
  return all ? (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) : forms?.duration(text);
});
