import type { Endpoint } from '../wire/endpoint.js';

/** The endpoint of the page in a frame. Accepts messages of its window alone, and only from the origin of its `src`. */
export function frameEndpoint(frame: HTMLIFrameElement): Endpoint {
  return {
    post: (data) => {
      const origin = originOf(frame);
      // A page with an opaque origin can only be addressed as `*`. Commands contain nothing secret.
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

/** The origin of messages from a frame; `null` (opaque) in a sandbox without `allow-same-origin`. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque || !URL.canParse(frame.src) ? 'null' : new URL(frame.src).origin;
}
