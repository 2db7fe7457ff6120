import { type ByteStream, isByteStream, startedStream } from './byte-stream.js';
import { entityTag, namesTag } from './entity-tag.js';
import { type ByteRange, parseRange } from './parse-range.js';

/** What a body is made of. */
export type AnswerBody = string | Uint8Array<ArrayBuffer> | ArrayBuffer | ByteStream;

/** What a clip site answers, before the manners of HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
  /** Clients may ask for a part of the body. */
  readonly hasRanges?: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Headers = Readonly<Record<string, string>>;

/**
 * The response to a request, by what `find` answers: no body for HEAD, 304 for what the client has already, 206 for a part, a length
 * and an `ETag` for what is found; 405 for methods that change things, 204 for preflights. A stream passes as it comes,
 * without a length and an `ETag`, unless a part of it is asked for.
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

/** A file stream is open even for HEAD: it is closed. */
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

/** Other origins may ask with a tag or a range of their own. */
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
