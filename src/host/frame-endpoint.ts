import type { Endpoint } from '../wire/endpoint.js';

/**
 * Makes the endpoint of the page in a frame. It accepts messages of the frame's window only, from the origin of its
 * `src`.
 */
export function frameEndpoint(frame: HTMLIFrameElement): Endpoint {
  return {
    post: (data) => {
      const origin = originOf(frame);
      // A document with an opaque origin needs the target origin `*`. Commands contain no secrets.
      frame.contentWindow?.postMessage(data, origin === 'null' ? '*' : origin);
    },
    listen: (onMessage, signal) => {
      const listener = ({ source, origin, data }: MessageEvent<unknown>) => {
        if (source && source === frame.contentWindow && origin === originOf(frame)) onMessage(data);
      };
      window.addEventListener('message', listener, { signal });
    },
  };
}

/** Returns the origin of a frame's messages: `null` (opaque) in a sandbox without `allow-same-origin`. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque || !URL.canParse(frame.src) ? 'null' : new URL(frame.src).origin;
}
