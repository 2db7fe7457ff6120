import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentType } from './mime-types.mjs';
import { parseRange } from './parse-range.mjs';

/** Headers of every file: pages of any origin may use it. */
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Length, Content-Range, ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Accept-Ranges': 'bytes',
};

/**
 * Replies with a file, or with the requested `Range` of it (RFC 9110, section 14).
 *
 * @param {string} folder
 * @param {string[]} segments Path inside the folder, from `parseTarget`, which rejects paths that leave it.
 * @param {object} request
 * @param {Record<string, string>} [headers] Override the default headers.
 * @returns {Promise<import('./reply.mjs').Reply | undefined>} Undefined when there is no such file.
 */
export async function fileReply(folder, segments, request, headers = {}) {
  const file = join(folder, ...segments);
  const stats = await stat(file).catch(() => undefined);
  if (!stats?.isFile()) return undefined;
  const all = { ...SHARED, ...validators(stats), 'Content-Type': contentType(file), ...headers };
  return part(file, stats.size, requestedRange(request, all.ETag, stats.size), all);
}

function validators({ size, mtimeMs, mtime }) {
  return {
    'Cache-Control': 'no-cache',
    ETag: `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`,
    'Last-Modified': mtime.toUTCString(),
  };
}

/** The requested range. `If-Range` with another ETag refers to an older file, so the whole file is sent. */
function requestedRange({ method, headers }, tag, size) {
  if (method !== 'GET' || (headers['if-range'] ?? tag) !== tag) return undefined;
  return parseRange(headers.range, size);
}

function part(file, size, range, headers) {
  if (range === 'unsatisfiable') {
    const { 'Content-Type': _, ...rest } = headers;
    return { status: 416, headers: { ...rest, 'Content-Range': `bytes */${size}` }, body: '' };
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const sizes = { 'Content-Length': String(end - start + 1) };
  if (range) sizes['Content-Range'] = `bytes ${start}-${end}/${size}`;
  const body = size === 0 ? '' : () => createReadStream(file, { start, end });
  return { status: range ? 206 : 200, headers: { ...headers, ...sizes }, body };
}
