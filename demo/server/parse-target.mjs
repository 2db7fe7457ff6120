/**
 * Parses the target of a request into decoded path segments and its query. Returns undefined for a path that is invalid
 * or could leave its folder.
 *
 * @param {string} target From the request line.
 * @returns {{path: string, segments: string[], query: URLSearchParams} | undefined}
 */
export function parseTarget(target) {
  const [raw = '', ...rest] = target.split('?');
  const path = decoded(raw);
  if (!path?.startsWith('/') || /[\0\\]/.test(path)) return undefined;
  const segments = path.slice(1).split('/');
  if (segments.some((segment) => segment.startsWith('.'))) return undefined;
  return { path, segments, query: new URLSearchParams(rest.join('?')) };
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
