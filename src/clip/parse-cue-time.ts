/** Parses a WebVTT timestamp, `00:12.500` or `01:00:12.500`, into seconds. Returns undefined for other text. */
export function parseCueTime(text: string): number | undefined {
  const [, hours = '0', minutes, seconds] = /^(?:(\d+):)?([0-5]\d):([0-5]\d\.\d{3})$/.exec(text) ?? [];
  return seconds ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : undefined;
}
