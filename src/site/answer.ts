import { entityTag, namesTag } from './entity-tag.js';

/** What a clip site answers, before the manners of HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | ArrayBuffer;
}

/**
 * The response to a request, by what `find` answers: no body for HEAD, 304 for what the client has already, a length
 * and an `ETag` for what is found; 405 for methods that change things, 204 for preflights.
 */
export async function answerTo(request: Request, find: () => Promise<Answer>): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight();
  if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed();
  const { status, headers, body } = await find();
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  const tag = await entityTag(bytes);
  const tagged = status === 200 ? { ...headers, ETag: tag } : headers;
  if (status === 200 && namesTag(request.headers.get('If-None-Match'), tag)) {
    const { 'Content-Type': _, ...kept } = tagged;
    return new Response(null, { status: 304, headers: kept });
  }
  const sized = { ...tagged, 'Content-Length': String(bytes.length) };
  return new Response(request.method === 'HEAD' ? null : bytes, { status, headers: sized });
}

const methods = 'GET, HEAD, OPTIONS';

/** Other origins may ask with a tag or a range of their own. */
function preflight(): Response {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'If-None-Match, Range',
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
