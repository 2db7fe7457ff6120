import type { Endpoint } from '../wire/endpoint.js';

/**
 * Makes the endpoint of the host page. It accepts messages of the parent window only, and answers their origin.
 * Before the first message the origin is unknown (with `no-referrer` at all times), so the target origin is `*`.
 * Such messages contain nothing that the host does not know.
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
