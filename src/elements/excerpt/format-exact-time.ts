import { formatTime } from '../../clip/format-time.js';

/** Formats seconds as minutes and seconds with a tenth: `0:12.3`. */
export function formatExactTime(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  return `${formatTime(Math.floor(tenths / 10))}.${tenths % 10}`;
}
