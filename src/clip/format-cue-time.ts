/** Formats seconds as a WebVTT timestamp: `00:00:12.500`. */
export function formatCueTime(seconds: number): string {
  const total = Math.round(seconds * 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const [h, m, s] = [
    Math.floor(total / 3_600_000),
    Math.floor(total / 60_000) % 60,
    Math.floor(total / 1000) % 60,
  ];
  return `${two(h)}:${two(m)}:${two(s)}.${String(total % 1000).padStart(3, '0')}`;
}
