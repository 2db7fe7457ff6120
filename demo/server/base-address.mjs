const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * The base address of the site for a request, ending in `/`. It follows the Host header for loopback names alone, so that
 * a forged Host header never appears in a page.
 *
 * @param {import('node:http').IncomingMessage} request
 */
export function baseAddress(request) {
  const host = request.headers.host ?? '';
  return `http://${LOOPBACK.test(host) ? host.toLowerCase() : `localhost:${request.socket.localPort}`}/`;
}
