/**
 * Writes the media playlist of a live stream that repeats a short stream (RFC 8216, sections 4.3 and 6.2).
 *
 * @param {object} options
 * @param {{uri: string, seconds: number}[]} options.segments The repeated segments.
 * @param {number} options.count Number of segments so far.
 * @param {number} [options.window] Number of listed segments, the last ones.
 * @param {boolean} [options.ended] The stream has ended.
 * @returns {string}
 */
export function livePlaylist({ segments, count, window = count, ended = false }) {
  const { length } = segments;
  const first = Math.max(0, count - window);
  const target = Math.ceil(Math.max(...segments.map(({ seconds }) => seconds)));
  const lines = ['#EXTM3U', '#EXT-X-VERSION:6', `#EXT-X-TARGETDURATION:${target}`];
  lines.push(`#EXT-X-MEDIA-SEQUENCE:${first}`, '#EXT-X-INDEPENDENT-SEGMENTS');
  lines.push(`#EXT-X-DISCONTINUITY-SEQUENCE:${Math.max(0, Math.floor((first - 1) / length))}`);
  for (let number = first; number < count; number += 1) {
    const { uri, seconds } = segments[number % length];
    if (number > 0 && number % length === 0) lines.push('#EXT-X-DISCONTINUITY');
    lines.push(`#EXTINF:${seconds.toFixed(3)},`, uri);
  }
  return [...lines, ...(ended ? ['#EXT-X-ENDLIST'] : []), ''].join('\n');
}

/** Parses the segments of a VOD playlist, with addresses below `base`. */
export function segmentsOf(playlist, base) {
  return [...playlist.matchAll(/#EXTINF:([\d.]+),.*\n(\S+)/g)].map(([, seconds, uri]) => ({
    uri: base + uri,
    seconds: Number(seconds),
  }));
}
