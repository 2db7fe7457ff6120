/** `Content-Type` of the files of a clip site, by extension. */
const types: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['xml', 'text/xml; charset=utf-8'],
]);

/** `Content-Type` of media, captions and images, by extension. */
const media: ReadonlyMap<string, string> = new Map([
  ['mp4', 'video/mp4'],
  ['m4v', 'video/mp4'],
  ['m4s', 'video/mp4'],
  ['cmfv', 'video/mp4'],
  ['cmfa', 'audio/mp4'],
  ['mov', 'video/quicktime'],
  ['webm', 'video/webm'],
  ['ogv', 'video/ogg'],
  ['ts', 'video/mp2t'],
  ['m4a', 'audio/mp4'],
  ['mp3', 'audio/mpeg'],
  ['aac', 'audio/aac'],
  ['ogg', 'audio/ogg'],
  ['oga', 'audio/ogg'],
  ['opus', 'audio/ogg'],
  ['wav', 'audio/wav'],
  ['flac', 'audio/flac'],
  ['m3u8', 'application/vnd.apple.mpegurl'],
  ['mpd', 'application/dash+xml'],
  ['vtt', 'text/vtt; charset=utf-8'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
]);

/** Extensions of media, captions and images, in lower case. SVG is left out, because it can contain scripts. */
export const mediaEndings: readonly string[] = [...media.keys()];

/** Returns the `Content-Type` of a file by its extension. Unknown extensions are `application/octet-stream`. */
export function contentType(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return types.get(ending) ?? media.get(ending) ?? 'application/octet-stream';
}

/** Returns whether a file is media, captions or an image, by its extension. */
export function isMediaName(path: string): boolean {
  return media.has(/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}
