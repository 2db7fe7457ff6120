import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentType } from '../site/content-type.js';
import { namesTag } from '../site/entity-tag.js';
import { mediaHeaders } from '../site/file-headers.js';
import { parseRange } from '../site/parse-range.js';

/**
 * Answers GET and HEAD with a file, or with the requested range of it, as a stream. Resolves with false, and sends
 * nothing, if the file does not exist.
 */
export async function sendMedia(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const stats = await statOf(file);
  if (!stats) return false;
  const headers = headersOf(stats);
  const { range: asked, 'if-none-match': tags, 'if-range': only } = request.headers;
  if (namesTag(tags ?? null, headers.ETag)) {
    response.writeHead(304, headers).end();
    return true;
  }
  const isSame = only === undefined || only === headers.ETag || only === headers['Last-Modified'];
  // A range is defined for GET alone (RFC 9110, section 14.2).
  const range = parseRange(isSame && request.method === 'GET' ? asked : undefined, stats.size);
  if (range === 'none') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${stats.size}` }).end();
    return true;
  }
  const { first, last } = range ?? { first: 0, last: stats.size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Type': contentType(file),
    'Content-Length': String(last - first + 1),
    ...(range && { 'Content-Range': `bytes ${first}-${last}/${stats.size}` }),
  });
  if (request.method === 'HEAD' || stats.size === 0) response.end();
  else await send(file, first, last, response);
  return true;
}

function headersOf({ mtime, mtimeMs, size }: Stats) {
  return {
    ...mediaHeaders,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-cache',
    'Last-Modified': mtime.toUTCString(),
    ETag: `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}"`,
  };
}

async function send(file: string, start: number, end: number, response: ServerResponse): Promise<void> {
  try {
    await pipeline(createReadStream(file, { start, end }), response);
  } catch (error) {
    // The connection ends early when a viewer seeks or leaves.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ECONNRESET' && code !== 'EPIPE') throw error;
  }
}

async function statOf(file: string): Promise<Stats | undefined> {
  try {
    const stats = await stat(file);
    return stats.isFile() ? stats : undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP')
      return undefined;
    throw error;
  }
}
