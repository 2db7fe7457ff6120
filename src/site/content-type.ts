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

/** The `Content-Type` of a file by the ending of its name; bytes of no known kind are told as such. */
export function contentType(path: string): string {
  return types.get(/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '') ?? 'application/octet-stream';
}
