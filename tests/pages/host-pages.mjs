import { createServer } from 'node:http';
import { INSECURE_HOST } from '../run/engine-server.mjs';
import { injectProbe } from '../run/probe.mjs';

/**
 * Somebody else's site, on an origin of its own: pages are put up as a test needs them. Start it after the real site,
 * whose side door brings the probe.
 *
 * @returns {Promise<{origin: string, insecureOrigin: string, asked: string[], put: (page: HostPage) => string, close: () => Promise<void>}>}
 */
export async function startHostPages() {
  const pages = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const page = pages.get(new URL(request.url, 'http://host').pathname);
    const type = { 'Content-Type': 'text/html; charset=utf-8' };
    response.writeHead(page ? 200 : 404, { ...type, ...page?.headers }).end(page?.html);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    insecureOrigin: `http://${INSECURE_HOST}:${port}`,
    /** What pages have asked for, so that one can tell something without being asked: to be asked counts as a press. */
    asked,
    put: (page) => {
      const path = `/${pages.size}`;
      pages.set(path, { html: written(page), headers: page.headers ?? {} });
      return path;
    },
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/**
 * @typedef {object} HostPage
 * @property {string} body
 * @property {string} [head]
 * @property {'ltr' | 'rtl'} [dir]
 * @property {Record<string, string>} [headers]
 * @property {boolean} [probe] A page whose policy lets no script in goes without.
 */
function written({ body, head = '', dir = 'ltr', probe = true }) {
  const html = `<!doctype html>
<html lang="en" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host page</title>${head}</head>
<body><p>The paragraph before the clip.</p>${body}<p>The paragraph after it.</p></body>
</html>`;
  return probe ? injectProbe(html) : html;
}
