import { type ByteStream, isByteStream, startedStream } from './byte-stream.js';
import { entityTag, namesTag } from './entity-tag.js';
import { type ByteRange, parseRange } from './parse-range.js';

/** The body of an answer. */
export type AnswerBody = string | Uint8Array<ArrayBuffer> | ArrayBuffer | ByteStream;

/** The answer of a clip site, before HTTP semantics such as ranges and conditional requests apply. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
  /** The server answers range requests for this body. */
  readonly hasRanges?: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Headers = Readonly<Record<string, string>>;

/**
 * Turns the answer of `find` into a response to a request: no body for HEAD, 304 if the client has the current
 * version, 206 for a range, 405 for methods that change data, 204 for a preflight request. Answers with status 200
 * get a `Content-Length` and an `ETag`. A stream is passed through in pieces without both, except for a range
 * request.
 */
export async function answerTo(request: Request, find: () => Promise<Answer>): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight();
  if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed();
  const answer = await find();
  const isPart = answer.hasRanges && request.method === 'GET' && request.headers.has('Range');
  const headers = answer.hasRanges ? { ...answer.headers, 'Accept-Ranges': 'bytes' } : answer.headers;
  const { status, body } = answer;
  if (typeof body === 'object' && isByteStream(body) && !isPart)
    return streamed(request, status, headers, body);
  const bytes = await bytesOf(body);
  const tag = await entityTag(bytes);
  const tagged = status === 200 ? { ...headers, ETag: tag } : headers;
  if (status === 200 && namesTag(request.headers.get('If-None-Match'), tag)) {
    const { 'Content-Type': _, ...kept } = tagged;
    return new Response(null, { status: 304, headers: kept });
  }
  const isSame = (request.headers.get('If-Range') ?? tag) === tag;
  const range = isPart && isSame && parseRange(request.headers.get('Range'), bytes.length);
  return range ? part(range, bytes, tagged) : whole(request, status, bytes, tagged);
}

/** Responds with a stream. For HEAD it cancels the stream, because a file stream is already open. */
async function streamed(
  { method }: Request,
  status: number,
  headers: Headers,
  body: ByteStream,
): Promise<Response> {
  const stream = await startedStream(body);
  if (method !== 'HEAD') return new Response(stream, { status, headers });
  await stream.cancel();
  return new Response(null, { status, headers });
}

function whole({ method }: Request, status: number, bytes: Bytes, headers: Headers): Response {
  const sized = { ...headers, 'Content-Length': String(bytes.length) };
  return new Response(method === 'HEAD' ? null : bytes, { status, headers: sized });
}

function part(range: ByteRange | 'none', bytes: Bytes, headers: Headers): Response {
  if (range === 'none') {
    const { 'Content-Type': _, 'Cache-Control': __, ...kept } = headers;
    return new Response(null, {
      status: 416,
      headers: { ...kept, 'Content-Range': `bytes */${bytes.length}` },
    });
  }
  const { first, last } = range;
  const more = {
    'Content-Range': `bytes ${first}-${last}/${bytes.length}`,
    'Content-Length': String(last - first + 1),
  };
  return new Response(bytes.subarray(first, last + 1), { status: 206, headers: { ...headers, ...more } });
}

async function bytesOf(body: AnswerBody): Promise<Bytes> {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (isByteStream(body)) return new Uint8Array(await new Response(await startedStream(body)).arrayBuffer());
  return new Uint8Array(body);
}

const methods = 'GET, HEAD, OPTIONS';

/** Answers a preflight request. Other origins may send conditional and range headers. */
function preflight(): Response {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'If-None-Match, Range, If-Range',
    'Access-Control-Max-Age': '600',
  };
  return new Response(null, { status: 204, headers });
}

function notAllowed(): Response {
  const headers = {
    Allow: methods,
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response('GET and HEAD only.\n', { status: 405, headers });
}
