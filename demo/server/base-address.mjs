const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * The address that the site goes by in this answer, ending in `/`.
 * It follows the Host header so that every loopback name works, and only those: a page never speaks for a
 * host that somebody made up.
 *
 * @param {import('node:http').IncomingMessage} request
 */
export function baseAddress(request) {
  const host = request.headers.host ?? '';
  return `http://${LOOPBACK.test(host) ? host.toLowerCase() : `localhost:${request.socket.localPort}`}/`;
}
