import { formatTime } from '../clip/format-time.js';

const width = 24;

/**
 * How far some work is, as a line: a bar, a percentage and the time left, which is told once it can be guessed.
 * `done` is a part of 1, `elapsed` seconds.
 */
export function progressBar(what: string, done: number, elapsed: number): string {
  const part = Math.max(0, Math.min(1, done));
  const filled = Math.round(part * width);
  const bar = `${'='.repeat(filled)}${' '.repeat(width - filled)}`;
  const percent = `${String(Math.floor(part * 100)).padStart(3)} %`;
  const left = part > 0.02 && elapsed > 1 ? `, ${formatTime((elapsed * (1 - part)) / part)} left` : '';
  return `[${bar}] ${percent}${left}  ${what}`;
}
