import { formatTime } from '../../clip/format-time.js';

/** Seconds as a clock shows them, to a tenth: `0:12.3`. */
export function formatExactTime(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  return `${formatTime(Math.floor(tenths / 10))}.${tenths % 10}`;
}
