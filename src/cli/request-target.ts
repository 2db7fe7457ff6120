/** Returns path and query of a request target. A proxy may send a whole address (RFC 9112, section 3.2.2). */
export function requestTarget(target = '/'): string {
  const path = target.replace(/^https?:\/\/[^/?#]+(?=[/?]|$)/i, '');
  return /^(?:\?|$)/.test(path) ? `/${path}` : path;
}
