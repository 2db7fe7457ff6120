/** Formats seconds as a clock: `0:00`, `1:02`, `1:02:03`. Negative and infinite values and NaN become `0:00`. */
export function formatTime(seconds: number): string {
  const whole = seconds > 0 && seconds < Infinity ? Math.floor(seconds) : 0;
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
