import { once } from 'node:events';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { fileListener } from '../run/serve-file.mjs';
import { ROOT } from '../run/test-files.mjs';

/**
 * Two servers, because players that preload media would else starve the page's own files of connections.
 *
 * @param {(path: string, query: URLSearchParams) => Promise<Page | undefined> | Page | undefined} find
 * @returns {Promise<Servers>}
 *
 * @typedef {{type: string, body: string | Uint8Array, headers?: Record<string, string>}} Page
 * @typedef {{path: string, type: string, bytes: number, isMedia: boolean}} Sent
 * @typedef {object} Servers
 * @property {string} origin
 * @property {string} mediaOrigin
 * @property {() => Sent[]} takeLog What was sent since the last call.
 * @property {() => number} count How many requests there were in all.
 * @property {() => Promise<void>} close
 */
export async function startServers(find) {
  const log = [];
  let total = 0;
  const note = (entry) => {
    log.push(entry);
    total += 1;
    return entry;
  };
  const pages = createServer(pageListener(find, note));
  const media = createServer(mediaListener(note));
  const [origin, mediaOrigin] = await Promise.all([pages, media].map(listen));
  return {
    origin,
    mediaOrigin,
    takeLog: () => log.splice(0),
    count: () => total,
    async close() {
      for (const server of [pages, media]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function listen(server) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://localhost:${server.address().port}`;
}

const compress = promisify(brotliCompress);
const packed = new Map();

/** The best that brotli can, once for each body: as a server with files compressed beforehand. */
export function brotli(body) {
  const key = typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
  if (!packed.has(key)) packed.set(key, compress(body));
  return packed.get(key);
}

function pageListener(find, note) {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://bench');
    const page = await find(pathname, searchParams);
    if (!page) {
      note({ path: pathname, type: '404', bytes: 0, isMedia: false });
      response.writeHead(404).end();
      return;
    }
    const isText = /text|javascript|json|svg/.test(page.type);
    const body = isText ? await brotli(page.body) : page.body;
    note({ path: pathname, type: page.type, bytes: body.length, isMedia: false });
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=3600',
      ...page.headers,
      'content-type': page.type,
      'content-length': body.length,
      ...(isText && { 'content-encoding': 'br' }),
    });
    response.end(body);
  };
}

/** Counts what goes over the wire for each answer; a reader who leaves has taken what was written until then. */
function mediaListener(note) {
  const serve = fileListener(ROOT, ['/demo/media/']);
  return (request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    const entry = note({ path: request.url, type: 'media', bytes: 0, isMedia: true });
    const count = () => {
      entry.bytes = socket.bytesWritten - before;
    };
    const timer = setInterval(count, 50);
    response.on('close', () => {
      clearInterval(timer);
      count();
    });
    serve(request, response);
  };
}
