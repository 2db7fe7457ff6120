import type { Endpoint } from '../wire/endpoint.js';

/**
 * Makes the endpoint of the page in a frame. It accepts messages of the frame's window only, from the origin of its
 * `src`. A `src` with http may have been upgraded to https: by the policy of the page, by HSTS or by a redirect.
 */
export function frameEndpoint(frame: HTMLIFrameElement): Endpoint {
  return {
    post: (data) => {
      const [origin = 'null', other] = originsOf(frame);
      // An opaque origin, and one of several, need the target origin `*`. Commands contain no secrets.
      frame.contentWindow?.postMessage(data, origin === 'null' || other ? '*' : origin);
    },
    listen: (onMessage, signal) => {
      const listener = ({ source, origin, data }: MessageEvent<unknown>) => {
        const { contentWindow } = frame;
        // Chromium and Firefox have no source for what a page sends while it is left.
        if (
          contentWindow &&
          [contentWindow, null].includes(source as Window) &&
          originsOf(frame).includes(origin)
        )
          onMessage(data, !source);
      };
      window.addEventListener('message', listener, { signal });
    },
  };
}

/**
 * Returns the possible origins of a frame's messages: `null` (opaque) in a sandbox without `allow-same-origin`, which the
 * frame may have inherited from its page.
 */
function originsOf(frame: HTMLIFrameElement): string[] {
  const { src } = frame;
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  if (isOpaque || !URL.canParse(src)) return ['null'];
  const origins = [src, src.replace(/^http:/, 'https:')].map((address) => new URL(address).origin);
  return [...new Set([...origins, ...(window.origin === 'null' ? ['null'] : [])])];
}
