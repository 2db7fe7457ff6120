const streams = /^(application|audio)\/((vnd\.apple\.|x-)?mpegurl|dash\+xml)/i;

/** Whether a MIME type names an adaptive stream: HLS (RFC 8216) or DASH. */
export function isStream(type: string): boolean {
  return streams.test(type);
}
