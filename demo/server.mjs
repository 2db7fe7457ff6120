import { fileURLToPath } from 'node:url';
import { createHandler } from './server/create-handler.mjs';
import { faultListener } from './server/fault-listener.mjs';
import { listen } from './server/listen.mjs';

const folderOf = (address) => fileURLToPath(new URL(address, import.meta.url));

/**
 * Starts the demo: a small clip site with an article, a page per room, and "somebody else's page";
 * any of its addresses can be asked for behind a fault (`faultListener`).
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free port, the same one on every host.
 * @param {string[]} [options.hosts] Loopback addresses; one that this machine does not have is left out.
 * @param {(html: string, path: string) => string} [options.transformHtml] Changes every page before it is sent.
 * @param {string} [options.cspExtra] Directives to append to every page's policy, like `report-uri /reports`.
 * @param {boolean} [options.quiet] Keeps faults of the server off stderr.
 * @param {string} [options.dist] Folder of the built output.
 * @returns {Promise<{port: number, close: () => Promise<void>}>} Rejects with one clear sentence as its message.
 */
export async function startServer(options = {}) {
  const { port = 8000, hosts = ['127.0.0.1', '::1'], dist = folderOf('../dist/') } = options;
  const handler = await createHandler({ ...options, dist, demo: folderOf('./') });
  return listen(faultListener(handler), port, hosts);
}
