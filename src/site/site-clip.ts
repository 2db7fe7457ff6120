import type { Clip } from '../clip/clip.js';
import type { ClipProblem } from '../clip/clip-error.js';
import { pageElsewhere } from '../clip/closed-reason.js';
import { parseSiteClip } from './parse-site-clip.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';

/**
 * The clip of a document, as a site shows it. `embedUrl` is the site's own, because this is where it is embedded
 * from; where there is no media, the document's stays as `elsewhere`. `pageUrl` is what the document says, or the site's
 * watch page. Relative addresses resolve against
 * `/clips/<file>`, `<id>.json` unless told otherwise. Throws a `ClipError`, as `parseClip` does.
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
