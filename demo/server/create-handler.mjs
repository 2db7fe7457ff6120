import { baseAddress } from './base-address.mjs';
import { parseTarget } from './parse-target.mjs';
import { plainText, send } from './reply.mjs';
import { createRoutes } from './routes.mjs';

/**
 * Creates the request listener: address → route → reply.
 *
 * @param {object} options Options of `startServer`, with the folders `demo` and `dist`.
 * @returns {Promise<import('node:http').RequestListener>}
 */
export async function createHandler(options) {
  const routes = await createRoutes(options);

  return async (request, response) => {
    try {
      await send(request, response, await answer(routes, request));
    } catch (error) {
      if (!options.quiet) console.error(error);
      if (response.headersSent) response.destroy();
      else await send(request, response, plainText(500, 'The server failed; its terminal says why.'));
    }
  };
}

function answer(routes, request) {
  if (request.method === 'OPTIONS') return preflight();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plainText(405, 'GET and HEAD only.', { Allow: 'GET, HEAD, OPTIONS' });
  }
  const target = parseTarget(request.url);
  if (!target) return plainText(400, 'This address cannot be read.');
  return routes({ ...target, request, base: baseAddress(request) });
}

/** Answers a CORS preflight: other origins may request byte ranges of media. */
function preflight() {
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'Range, If-Range',
      'Access-Control-Max-Age': '600',
    },
    body: '',
  };
}
