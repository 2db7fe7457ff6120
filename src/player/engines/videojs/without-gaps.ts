/** Tags of a single segment (RFC 8216, section 4.3.2), which are removed with it. */
const ofSegment = /^#EXT(?:INF|-X-(?:BYTERANGE|GAP|BITRATE))\b/;

/**
 * Returns the lines of a playlist without missing segments (`#EXT-X-GAP`, RFC 8216bis, section 4.4.4.7). VHS
 * (3.17.5) would request them again and again, but it skips the resulting gap. The segments stay in a live stream,
 * in which VHS counts segments, and for keys whose initialization vector is the number of a segment.
 */
export function withoutGaps(lines: readonly string[]): readonly string[] {
  const has = (tag: RegExp) => lines.some((line) => tag.test(line));
  if (!has(/^#EXT-X-GAP\b/) || !has(/^#EXT-X-ENDLIST\b/) || has(/^#EXT-X-KEY:METHOD=(?!NONE)(?!.*IV=)/))
    return lines;
  const kept: string[] = [];
  let tags: string[] = [];
  for (const line of lines) {
    tags.push(line);
    if (!line.trim() || line.startsWith('#')) continue;
    const isGap = tags.some((tag) => /^#EXT-X-GAP\b/.test(tag));
    kept.push(...(isGap ? tags.slice(0, -1).filter((tag) => !ofSegment.test(tag)) : tags));
    tags = [];
  }
  return [...kept, ...tags];
}
