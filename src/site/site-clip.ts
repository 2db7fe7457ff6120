import type { Clip } from '../clip/clip.js';
import type { ClipProblem } from '../clip/clip-error.js';
import { pageElsewhere } from '../clip/closed-reason.js';
import { parseSiteClip } from './parse-site-clip.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';

/**
 * Parses a document into a clip for a site. `embedUrl` becomes that of the site; for a document without media, its
 * own one is kept as `elsewhere`. `pageUrl` is that of the document, or the watch page. Relative addresses resolve
 * against `/clips/<file>`. Throws a `ClipError`, like `parseClip`.
 */
export function siteClip(
  document: unknown,
  file: string,
  site: Site,
  report?: (problem: ClipProblem) => void,
): Clip {
  const clip = parseSiteClip(document, `${site.base}clips/${file}`, report);
  const urls = siteUrls(site);
  const own = new RegExp(`^${escaped(site.base)}watch/${clip.id}(\\.html|/)?$`);
  const pageUrl = clip.pageUrl && !own.test(clip.pageUrl) ? clip.pageUrl : urls.watch(clip.id);
  const elsewhere = pageElsewhere(clip);
  return { ...clip, pageUrl, embedUrl: urls.embed(clip.id), ...(elsewhere && { elsewhere }) };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
