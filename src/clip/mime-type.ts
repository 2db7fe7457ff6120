/** MIME types by extension. WebVTT and images are not media. */
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
 * Returns the MIME type of media by the extension of the path, or undefined if it is not a known one. `.mov` has
 * none on purpose: browsers reject the type `video/quicktime`, but play the file.
 */
export function mimeType(address: string): string | undefined {
  return types.get(/\.(\w+)$/.exec(address.replace(/[?#].*/s, ''))?.[1]?.toLowerCase() ?? '');
}
