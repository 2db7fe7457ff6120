import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';

const LEFT = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE']);

/**
 * The reply of a route. The body is text, or bytes whose headers are complete, or a function that opens a stream of the
 * bytes of a file.
 *
 * @typedef {{status: number, headers: Record<string, string>, body: string | Buffer | (() => import('node:stream').Readable)}} Reply
 */

/** A plain-text reply for an error. @returns {Reply} */
export function plainText(status, body, headers = {}) {
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
  return { status, headers: { ...type, ...headers }, body: `${body}\n` };
}

/** Sends a reply: adds length and ETag to text, omits the body for HEAD, and answers 304 when the ETag matches. */
export async function send(request, response, reply) {
  const headers =
    typeof reply.body === 'string' ? { ...textHeaders(reply), ...reply.headers } : reply.headers;
  const known = reply.status === 200 && isKnown(request.headers['if-none-match'], headers.ETag);
  response.writeHead(known ? 304 : reply.status, known ? withoutLength(headers) : headers);
  if (known || request.method === 'HEAD' || reply.body === '') response.end();
  else if (typeof reply.body !== 'function') response.end(reply.body);
  else await stream(reply.body(), response);
}

function textHeaders({ status, body }) {
  if (status === 204) return {};
  const length = { 'Content-Length': String(Buffer.byteLength(body)) };
  if (status !== 200) return length;
  return { ...length, ETag: `"${createHash('sha1').update(body).digest('base64url')}"` };
}

function isKnown(asked, tag) {
  return tag !== undefined && (asked ?? '').split(/\s*,\s*/).some((one) => one.replace(/^W\//, '') === tag);
}

function withoutLength({ 'Content-Length': _, ...headers }) {
  return headers;
}

/** Streams a file. A client that disconnects is no error. */
async function stream(source, response) {
  try {
    await pipeline(source, response);
  } catch (error) {
    if (!LEFT.has(error.code)) throw error;
  }
}
