/** By extension; WebVTT and pictures are not media. */
const types = new Map([
  ['mp4', 'video/mp4'],
  ['m4v', 'video/mp4'],
  ['webm', 'video/webm'],
  ['m3u8', 'application/vnd.apple.mpegurl'],
  ['mpd', 'application/dash+xml'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['ogg', 'audio/ogg'],
]);

/**
 * MIME type of media by the extension in an address's path; undefined where that is no media known. A `.mov` has
 * none on purpose: browsers refuse `video/quicktime` by name and then play the file.
 */
export function mimeType(address: string): string | undefined {
  return types.get(/\.(\w+)$/.exec(address.replace(/[?#].*/s, ''))?.[1]?.toLowerCase() ?? '');
}
