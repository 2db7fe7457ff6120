import { formatTime } from '../clip/format-time.js';

const width = 24;

/**
 * Formats progress as one line: a bar, a percentage and the remaining time, once it can be estimated. `done` is a
 * fraction of 1; `elapsed` is in seconds.
 */
export function progressBar(what: string, done: number, elapsed: number): string {
  const part = Math.max(0, Math.min(1, done));
  const filled = Math.round(part * width);
  const bar = `${'='.repeat(filled)}${' '.repeat(width - filled)}`;
  const percent = `${String(Math.floor(part * 100)).padStart(3)} %`;
  const left = part > 0.02 && elapsed > 1 ? `, ${formatTime((elapsed * (1 - part)) / part)} left` : '';
  return `[${bar}] ${percent}${left}  ${what}`;
}
