import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES = {
  '.mp4': 'video/mp4',
  '.m4s': 'video/iso.segment',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.webm': 'video/webm',
  '.ts': 'video/mp2t',
  '.aac': 'audio/aac',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.mpd': 'application/dash+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'accept-ranges': 'bytes',
  'cache-control': 'no-cache',
};

/**
 * Returns a listener that serves the files below `root` under the prefixes, with MIME types, byte ranges (RFC 9110, one
 * range per request) and CORS for all origins. It serves `index.html` for a folder, and responds with 404 to all other
 * requests.
 *
 * @param {string} root
 * @param {string[]} prefixes Such as `/demo/media/`.
 * @returns {import('node:http').RequestListener}
 */
export function fileListener(root, prefixes) {
  return async (request, response) => {
    try {
      await answer(root, prefixes, request, response);
    } catch (error) {
      // A client that disconnects is not an error.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') response.destroy(error);
    }
  };
}

async function answer(root, prefixes, request, response) {
  if (request.method === 'OPTIONS') return response.writeHead(204, HEADERS).end();
  const path = filePath(root, prefixes, request.url);
  const file = path && (await stat(path).catch(() => undefined));
  if (!file?.isFile())
    return response.writeHead(404, { ...HEADERS, 'content-type': 'text/plain' }).end('Not found');
  const range = parseRange(request.headers.range, file.size);
  if (range === 'unsatisfiable') {
    return response.writeHead(416, { ...HEADERS, 'content-range': `bytes */${file.size}` }).end();
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  const headers = { ...HEADERS, 'content-type': typeOf(path), 'content-length': end - start + 1 };
  if (range) headers['content-range'] = `bytes ${start}-${end}/${file.size}`;
  response.writeHead(range ? 206 : 200, headers);
  if (request.method === 'HEAD' || file.size === 0) return response.end();
  await pipeline(createReadStream(path, { start, end }), response);
}

function typeOf(path) {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/** Returns the file of an address; undefined outside the prefixes. */
function filePath(root, prefixes, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://file').pathname);
  } catch {
    return undefined; // an invalid escape, which no file name contains
  }
  const inside = prefixes.some((prefix) => path.startsWith(prefix));
  const full = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return inside && !path.includes('\0') && full.startsWith(join(normalize(root), sep)) ? full : undefined;
}

/** @returns {{start: number, end: number} | 'unsatisfiable' | undefined} Inclusive, as in the header. */
function parseRange(header, size) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || (from === '' && to === '')) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start >= size || (from === '' && Number(to) === 0)) return 'unsatisfiable';
  return start <= end ? { start, end } : undefined;
}
