/** The `Content-Type` of what a clip site has, by extension. */
const types: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['xml', 'text/xml; charset=utf-8'],
]);

/** That of media, captions and pictures. */
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

/** Endings of media, captions and pictures, in lower case. SVG is none of them: it can hold a script. */
export const mediaEndings: readonly string[] = [...media.keys()];

/** The `Content-Type` of a file by the ending of its name; bytes of no known kind are told as such. */
export function contentType(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return types.get(ending) ?? media.get(ending) ?? 'application/octet-stream';
}

/** Whether a file is media, captions or a picture, by the ending of its name. */
export function isMediaName(path: string): boolean {
  return media.has(/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}
