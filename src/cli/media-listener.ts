import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Clip } from '../clip/clip.js';
import { isMediaName } from '../site/content-type.js';
import type { ClipFolder } from './clip-folder.js';
import { belongsTo, type ClipPaths, clipPaths, fileAt, pathBelow } from './media-paths.js';
import { requestTarget } from './request-target.js';
import { sendMedia } from './send-media.js';
import type { SiteFolder } from './site-folder.js';

/**
 * Answers requests for media that clips refer to, and passes all others to `next`. It sends no other file of the
 * folder, because any page in a browser on this machine may send requests.
 */
export function mediaListener(
  clips: ClipFolder,
  { place, base }: { readonly place: SiteFolder; readonly base: string },
  next: RequestListener,
  fail: (error: unknown) => void,
): RequestListener {
  const known = new WeakMap<Clip, ClipPaths>();
  const pathsOf = (clip: Clip) => {
    const paths = known.get(clip) ?? clipPaths(clip, base);
    known.set(clip, paths);
    return paths;
  };
  const send = async (path: string, request: IncomingMessage, response: ServerResponse) => {
    const all = await clips.list();
    if (!all.some(({ clip }) => belongsTo(path, pathsOf(clip)))) return false;
    return sendMedia(fileAt(path, place), request, response);
  };
  return (request, response) => {
    const path = /^(?:GET|HEAD)$/.test(request.method ?? '') ? pathOf(request.url, base) : undefined;
    if (path === undefined || !isMediaName(path)) return next(request, response);
    send(path, request, response).then(
      (isSent) => isSent || next(request, response),
      (error: unknown) => {
        fail(error);
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      },
    );
  };
}

function pathOf(target: string | undefined, base: string): string | undefined {
  const url = requestTarget(target);
  const { origin } = new URL(base);
  return url.startsWith('/') && URL.canParse(origin + url) ? pathBelow(origin + url, base) : undefined;
}
