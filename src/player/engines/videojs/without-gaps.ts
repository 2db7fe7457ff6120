/** Tags of a single segment (RFC 8216, section 4.3.2), which are removed with it. */
const ofSegment = /^#EXT(?:INF|-X-(?:BYTERANGE|GAP|BITRATE))\b/;

/**
 * Returns the lines of a playlist without missing segments (`#EXT-X-GAP`, RFC 8216bis, section 4.4.4.7). VHS
 * (3.17.5) would request them again and again, but it skips the resulting gap. The segments stay in a live stream,
 * in which VHS counts segments, and for keys whose initialization vector is the number of a segment. Byte ranges that
 * begin where the previous one of the file ends (RFC 8216, section 4.3.2.2) get their offset.
 */
export function withoutGaps(lines: readonly string[]): readonly string[] {
  const has = (tag: RegExp) => lines.some((line) => tag.test(line));
  if (!has(/^#EXT-X-GAP\b/) || !has(/^#EXT-X-ENDLIST\b/) || has(/^#EXT-X-KEY:METHOD=(?!NONE)(?!.*IV=)/))
    return lines;
  const kept: string[] = [];
  const ends = new Map<string, number>();
  let tags: string[] = [];
  for (const line of lines) {
    tags.push(line);
    if (!line.trim() || line.startsWith('#')) continue;
    tags = tags.map((tag) => withOffset(tag, line, ends));
    const isGap = tags.some((tag) => /^#EXT-X-GAP\b/.test(tag));
    kept.push(...(isGap ? tags.slice(0, -1).filter((tag) => !ofSegment.test(tag)) : tags));
    tags = [];
  }
  return [...kept, ...tags];
}

/** Writes the offset into a byte range of a file. `ends` has the end of the last range of each file. */
function withOffset(tag: string, file: string, ends: Map<string, number>): string {
  const [, length, offset = ends.get(file) ?? 0] = /^#EXT-X-BYTERANGE:(\d+)(?:@(\d+))?/.exec(tag) ?? [];
  if (length === undefined) return tag;
  ends.set(file, Number(offset) + Number(length));
  return `#EXT-X-BYTERANGE:${length}@${offset}`;
}
