import { startServer } from '../../demo/server.mjs';
import { injectProbe, probeScript } from './probe.mjs';
import { openSideDoor } from './side-door.mjs';

let isOpen = false;

/**
 * Starts the demo server with the probe in every page, and with faults (`/fault/<spec>/<path>`) on both origins. Other
 * options are passed to `startServer`.
 *
 * @returns {Promise<{origin: string, otherOrigin: string, port: number, close: () => Promise<void>}>}
 */
export async function startSite(options = {}) {
  if (!isOpen) openSideDoor();
  isOpen = true;
  await probeScript();
  const transformHtml = (html, path) => injectProbe(options.transformHtml?.(html, path) ?? html);
  const server = await startServer({ port: 0, quiet: true, ...options, transformHtml });
  const [origin, otherOrigin] = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${server.port}`);
  return { origin, otherOrigin, port: server.port, close: () => server.close() };
}
