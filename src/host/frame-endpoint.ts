import type { Endpoint } from '../wire/endpoint.js';

/** The page in a frame: only that window is heard, and only while it has the origin of the frame's address. */
export function frameEndpoint(frame: HTMLIFrameElement): Endpoint {
  return {
    post: (data) => {
      const origin = originOf(frame);
      // A page without an origin can be addressed in no other way; what it is told is a command, nothing secret.
      frame.contentWindow?.postMessage(data, origin === 'null' ? '*' : origin);
    },
    listen: (hear, signal) => {
      const listener = ({ source, origin, data }: MessageEvent<unknown>) => {
        if (source && source === frame.contentWindow && origin === originOf(frame)) hear(data);
      };
      window.addEventListener('message', listener, { signal });
    },
  };
}

/** The origin that messages from a frame must have; a sandbox without `allow-same-origin` takes it away. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque || !URL.canParse(frame.src) ? 'null' : new URL(frame.src).origin;
}
