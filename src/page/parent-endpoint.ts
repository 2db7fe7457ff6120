import type { Endpoint } from '../wire/endpoint.js';

/**
 * The endpoint of the host page. Accepts messages of the parent window alone and answers to their origin. The origin is
 * unknown before the first message (under `no-referrer` always), so earlier messages go to `*`; they contain nothing
 * that the host does not know.
 */
export function parentEndpoint(view: Window): Endpoint {
  const { parent } = view;
  let origin = '*';
  return {
    post: (data) => parent.postMessage(data, origin),
    listen: (onMessage, signal) => {
      const listener = (event: MessageEvent<unknown>) => {
        if (event.source !== parent || parent === view) return;
        origin = event.origin === 'null' ? '*' : event.origin;
        onMessage(event.data);
      };
      view.addEventListener('message', listener, { signal });
    },
  };
}
