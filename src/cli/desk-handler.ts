import { existsSync } from 'node:fs';
import type { Clip } from '../clip/clip.js';
import { isRemoved } from '../clip/is-removed.js';
import { type Answer, answerTo } from '../site/answer.js';
import { longestValue } from '../site/config-value.js';
import { contentType } from '../site/content-type.js';
import { clipPageHeaders, pageHeaders } from '../site/page-headers.js';
import type { Site } from '../site/site.js';
import { type ClipFolder, problemLine } from './clip-folder.js';
import { deskPage, deskStylePath } from './desk-page.js';
import { deskStyle } from './desk-style.js';
import { clipPaths, fileAt } from './media-paths.js';
import type { SiteFolder } from './site-folder.js';

type Handler = (request: Request) => Promise<Response>;

/** Answers the front page of a site with the desk, and passes all other requests to `next`. */
export function deskHandler(folder: ClipFolder, place: SiteFolder, site: Site, next: Handler): Handler {
  const { pathname: root } = new URL(site.base);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === root) return answerTo(request, () => desk(folder, place, site));
    return pathname === root + deskStylePath ? answerTo(request, style) : next(request);
  };
}

async function desk(folder: ClipFolder, place: SiteFolder, site: Site): Promise<Answer> {
  const clips = (await folder.list()).map(({ clip }) => clip);
  const entries = clips.map((clip) => ({
    clip,
    isRemoved: isRemoved(clip),
    missing: [...clipPaths(clip, site.base).named].filter((path) => !existsSync(fileAt(path, place))),
  }));
  const body = deskPage(entries, folder.problems.map(problemLine), site);
  return { status: 200, headers: { ...headersFor(clips, site), 'Cache-Control': 'no-cache' }, body };
}

/**
 * Returns the headers of the desk. If images of many hosts make the policy too long for a header, the desk blocks
 * images.
 */
function headersFor(clips: readonly Clip[], site: Site): Record<string, string> {
  const headers = clipPageHeaders('page', clips, site);
  const isShort = Object.values(headers).every((value) => value.length <= longestValue);
  return isShort ? headers : pageHeaders('page');
}

const style = async (): Promise<Answer> => ({
  status: 200,
  headers: {
    'Content-Type': contentType(deskStylePath),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  },
  body: deskStyle,
});
