import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { requestTarget } from './request-target.js';

/**
 * Makes a listener for Node's HTTP server from a handler of web requests. An error is passed to `fail`, and the
 * response has status 500.
 */
export function nodeListener(
  handle: (request: Request) => Promise<Response>,
  origin: string,
  fail: (error: unknown) => void,
): RequestListener {
  return (request, response) => {
    answer(handle, origin, request, response).catch((error: unknown) => {
      fail(error);
      if (response.headersSent) response.destroy();
      else
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The server failed.\n');
    });
  };
}

/** The request headers that a clip site reads. */
const read = ['if-none-match', 'if-range', 'range', 'sec-fetch-dest'] as const;

/** Methods that `Request` rejects (Fetch, "forbidden method"). Node handles CONNECT separately. */
const forbidden = new Set(['CONNECT', 'TRACE', 'TRACK']);

async function answer(
  handle: (request: Request) => Promise<Response>,
  origin: string,
  { url: target, method = 'GET', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = requestTarget(target);
  if (!url.startsWith('/') || !URL.canParse(origin + url)) {
    response
      .writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('This address cannot be read.\n');
    return;
  }
  if (forbidden.has(method)) {
    response
      .writeHead(405, { Allow: 'GET, HEAD, OPTIONS', 'Content-Type': 'text/plain; charset=utf-8' })
      .end('GET and HEAD only.\n');
    return;
  }
  const kept = read.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : []));
  const asked = new Request(origin + url, { method, headers: Object.fromEntries(kept) });
  const { status, headers: sent, body } = await handle(asked);
  response.writeHead(status, Object.fromEntries(sent));
  if (!body) return void response.end();
  // The loop cancels the body when the connection ends early.
  for await (const piece of body) {
    if (response.destroyed) return;
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}
