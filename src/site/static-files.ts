import type { Clip } from '../clip/clip.js';
import { isRemoved } from '../clip/is-removed.js';
import { removedClip } from '../clip/removed-clip.js';
import type { MaxSize } from '../embed/fitted-box.js';
import { oEmbedXml } from '../embed/o-embed-xml.js';
import { checkPage } from './check-page.js';
import { clipDocument } from './clip-document.js';
import { embedPage } from './embed-page.js';
import { assetHeaders, caching, documentHeaders, oEmbedHeaders } from './file-headers.js';
import { indexPage } from './index-page.js';
import { missingPage } from './message-page.js';
import { oEmbed } from './o-embed.js';
import { oEmbedSizes } from './o-embed-sizes.js';
import { clipPageHeaders, type PageKind, pageHeaders } from './page-headers.js';
import { robotsText } from './robots-text.js';
import type { Site } from './site.js';
import { sitemapFiles } from './sitemap-files.js';
import type { Transcript } from './transcript-part.js';
import { watchPage } from './watch-page.js';

/** A file of a clip site. `path` is relative to the base of the site. */
export interface StaticFile {
  readonly path: string;
  readonly body: string;
  /** The response headers of the file. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Yields a clip site as static files: front page, 404 page, the page that checks codes, and for each clip its
 * pages, its document and its oEmbed responses, in the default size and those of `oEmbedSizes`. `transcriptOf`
 * returns the transcript of a clip. The assets under `/inline-clip/<version>/` are not included. A clip that is
 * removed at `now` (milliseconds since 1970) has pages that say so, and no oEmbed.
 */
export function* staticFiles(
  clips: readonly Clip[],
  site: Site,
  now = Date.now(),
  transcriptOf: (clip: Clip) => Transcript | undefined = () => undefined,
): Generator<StaticFile> {
  yield* commonFiles(clips, site, now);
  for (const clip of clips) yield* clipFiles(clip, site, now, transcriptOf(clip));
}

/** Yields the files that belong to no single clip. */
export function* commonFiles(clips: readonly Clip[], site: Site, now = Date.now()): Generator<StaticFile> {
  const shown = clips.filter((clip) => !isRemoved(clip, now));
  yield page('index.html', indexPage(shown, site), pageHeaders('page'));
  yield page('404.html', missingPage('page', site), pageHeaders('page'));
  const check = checkPage(site);
  const headers = clipPageHeaders('page', [], site);
  yield page('check.html', check, headers);
  yield page('check/index.html', check, headers);
  const texts = [...sitemapFiles(clips, site, now), { path: 'robots.txt', body: robotsText(site) }];
  for (const { path, body } of texts)
    yield { path, body, headers: { ...assetHeaders(path), 'Cache-Control': caching.page } };
}

/** Yields the files of one clip. */
export function* clipFiles(
  clip: Clip,
  site: Site,
  now = Date.now(),
  transcript?: Transcript,
): Generator<StaticFile> {
  const { id } = clip;
  const removed = isRemoved(clip, now);
  const headers = (kind: PageKind) => clipPageHeaders(kind, [clip], site);
  const watch = watchPage(clip, site, undefined, now, transcript);
  const embed = embedPage(clip, {}, site, now);
  yield page(`watch/${id}.html`, watch, headers('page'));
  yield page(`embed/${id}.html`, embed, headers('embed'));
  const document = clipDocument(removed ? removedClip(clip) : clip);
  yield {
    path: `clips/${id}.json`,
    body: `${JSON.stringify(document, null, 2)}\n`,
    headers: documentHeaders,
  };
  // The same pages for hosts that serve `index.html` at `<id>/`. The files above serve `<id>` and `<id>.html`.
  yield page(`watch/${id}/index.html`, watch, headers('page'));
  yield page(`embed/${id}/index.html`, embed, headers('embed'));
  if (removed) return;
  for (const { path, size } of oEmbedPaths(id)) {
    const answer = oEmbed(clip, size, site);
    yield { path: `${path}.json`, body: JSON.stringify(answer), headers: oEmbedHeaders('json') };
    yield { path: `${path}.xml`, body: oEmbedXml(answer), headers: oEmbedHeaders('xml') };
  }
}

/** Returns the paths of the oEmbed responses of a clip without extension, each with its size. */
export function oEmbedPaths(id: string): readonly { readonly path: string; readonly size: MaxSize }[] {
  const sized = oEmbedSizes.map(({ folder, size }) => ({ path: `oembed/${folder}/${id}`, size }));
  return [{ path: `oembed/${id}`, size: {} }, ...sized];
}

function page(path: string, body: string, headers: Record<string, string>): StaticFile {
  return { path, body, headers: { ...headers, 'Cache-Control': caching.page } };
}
