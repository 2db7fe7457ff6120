import type { Clip } from '../clip/clip.js';
import type { ClipProblem } from '../clip/clip-error.js';
import { isClipId } from '../clip/clip-id.js';
import { isRemoved } from '../clip/is-removed.js';
import { removedClip } from '../clip/removed-clip.js';
import { oEmbedXml } from '../embed/o-embed-xml.js';
import { parseEmbedOptions } from '../embed/parse-embed-options.js';
import { type Answer, answerTo } from './answer.js';
import { assetAnswer, type FindAsset } from './asset-answer.js';
import { checkPage } from './check-page.js';
import { clipDocument } from './clip-document.js';
import { embedPage } from './embed-page.js';
import { assetHeaders, caching, documentHeaders, oEmbedHeaders } from './file-headers.js';
import { indexPage } from './index-page.js';
import { missingPage } from './message-page.js';
import { mountedSite } from './mounted-site.js';
import { oEmbed } from './o-embed.js';
import { parseOEmbedFile } from './o-embed-file-request.js';
import { type OEmbedRefusal, type OEmbedRequest, parseOEmbedRequest } from './o-embed-request.js';
import { clipPageHeaders, type PageKind } from './page-headers.js';
import { plainAnswer } from './plain-answer.js';
import { robotsText } from './robots-text.js';
import type { Site } from './site.js';
import { siteClip } from './site-clip.js';
import { siteUrls } from './site-urls.js';
import { siteWords } from './site-words.js';
import { sitemapFiles } from './sitemap-files.js';
import { type PictureSize, sizedPosters } from './sized-posters.js';
import { type FindStill, stillOf } from './still-of.js';
import type { Transcript } from './transcript-part.js';
import { watchPage } from './watch-page.js';

type Eventually<T> = T | Promise<T>;

/** A clip with its document, as `findClip` answers it. */
export interface ListedClip {
  readonly id: string;
  readonly document: unknown;
}

/** What a clip site is made of. Whatever these throw, the handler's promise rejects with. */
export interface ClipSite {
  readonly site: Site;
  /**
   * The document of a clip as `JSON.parse` gives it, `'private'` for one that is not for everybody, and undefined (or
   * null) for one that there is not. `id` is `[A-Za-z0-9_-]{1,64}`.
   */
  readonly findClip: (id: string) => Eventually<unknown>;
  /**
   * A site file, by its path under `/inline-clip/`: `0.1.0/inline-clip.js`. Plain names and slashes alone. It is bytes, text or a
   * stream of bytes, which passes in pieces; undefined (or null) where there is none.
   */
  readonly findAsset?: FindAsset;
  /**
   * What is said in a clip, for the HTML of its watch page; undefined where no captions are at hand. `parseTranscript` makes
   * it of a caption file. It is asked for at each request: whoever answers keeps it.
   */
  readonly findTranscript?: (clip: Clip) => Eventually<Transcript | undefined>;
  /**
   * The sides of a poster in px, by its address, where its document does not give them: oEmbed and cards leave out sizes
   * that are not known. It is asked for at each request: whoever answers keeps it.
   */
  readonly pictureSize?: PictureSize;
  /** The picture with which an excerpt begins, for its cards and its oEmbed; without it they show the poster. */
  readonly findStill?: FindStill;
  /**
   * The clips that the front page lists, in their order: ids, or ids with their documents, for which `findClip` is not
   * asked. A document that is listed again is not read again: list another object when it has changed.
   */
  readonly listClips?: () => Eventually<readonly (string | ListedClip)[]>;
  /**
   * Told why a document is not on the front page, and of what restricts a clip and cannot be read, for which the clip is
   * taken back: once for each. By default the console is.
   */
  readonly report?: (error: unknown) => void;
  /** Further directives for every page's policy, such as `report-uri /reports`. */
  readonly policyExtra?: string | undefined;
}

/**
 * Makes the handler of a clip site: a request for any address of it, to a response. It needs nothing but what the web
 * has (`Request`, `Response`, `URL`, `crypto.subtle`), so that it runs on Node as on the edge. Media are not its business.
 * Throws a `TypeError` where the site or `policyExtra` cannot stand in a policy.
 */
export function createClipHandler(clipSite: ClipSite): (request: Request) => Promise<Response> {
  const { site, root } = mountedSite(clipSite.site);
  clipPageHeaders('page', [], site, clipSite.policyExtra);
  siteUrls(site);
  siteWords(site);
  const open = { ...clipSite, site, tell: tellOnce(clipSite.report), listed: new WeakMap() };
  return async (request) => {
    const { pathname, searchParams, search } = new URL(request.url);
    if (`${pathname}/` === root) return answerTo(request, async () => moved(site.base + search));
    const path = pathname.startsWith(root) ? pathname.slice(root.length) : undefined;
    const asked = {
      path,
      query: searchParams,
      isFramed: framed.test(request.headers.get('Sec-Fetch-Dest') ?? ''),
    };
    return answerTo(request, () => (path === '' ? front(open) : answer(open, asked)));
  };
}

/** Destinations of a page inside another one. https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header */
const framed = /^(?:iframe|frame|embed|object)$/;

/** What a request asks for; `path` is below the base of the site. */
interface Asked {
  readonly path: string | undefined;
  readonly query: URLSearchParams;
  /** The page will stand in a frame. */
  readonly isFramed: boolean;
}

/** A site that tells of clips which are closed because their documents cannot be read. */
interface OpenSite extends ClipSite {
  readonly tell: (id: string, problem: ClipProblem) => void;
  /** What was made of the documents that are listed. */
  readonly listed: WeakMap<object, Found>;
}

/** Requests are many: each is told once, as far as 1,000 are remembered. */
function tellOnce(report: ClipSite['report'] = (error) => console.error(error)): OpenSite['tell'] {
  const told = new Set<string>();
  return (id, { restricts, message }) => {
    const text = `${id}: ${message}`;
    if (!restricts || told.has(text)) return;
    if (told.size > 1000) told.clear();
    told.add(text);
    report(new Error(text));
  };
}

/**
 * What stands at a path below the base of the site, but for its front page. Pages are answered at the addresses of every
 * layout, and without a redirect, so that a publisher can move from one to another.
 */
async function answer(clipSite: OpenSite, { path, query, isFramed }: Asked): Promise<Answer> {
  if (/^check(?:\.html|\/|\/index\.html)?$/.test(path ?? '')) return checkAnswer(clipSite);
  if (path === 'robots.txt') return textAnswer(path, robotsText(clipSite.site));
  if (path && /^sitemap(-\d+)?\.xml$/.test(path)) return sitemapAnswer(clipSite, path);
  if (path === 'oembed') return oEmbedAnswer(clipSite, parseOEmbedRequest(query, clipSite.site));
  const [, room, name = ''] = /^(watch|embed|clips|oembed|inline-clip)\/(.+)$/.exec(path ?? '') ?? [];
  if (room === 'inline-clip') return assetAnswer(clipSite.findAsset, name);
  if (room === 'oembed') return oEmbedAnswer(clipSite, parseOEmbedFile(name, query, clipSite.site));
  const [, id = '', ending = ''] = /^([\w-]+)(\.json|\.xml|\.html|\/|\/index\.html|)$/.exec(name) ?? [];
  if (room === 'clips') return documentAnswer(ending === '.json' ? await found(clipSite, id) : undefined);
  if (/json|xml/.test(ending)) return missing(room === 'embed' ? 'embed' : 'page', clipSite);
  if (room === 'watch') return watchAnswer(clipSite, await found(clipSite, id), query, isFramed);
  if (room === 'embed') return pageAnswer(clipSite, 'embed', await found(clipSite, id), query);
  return missing('page', clipSite);
}

type Found = Clip | 'private' | undefined;

async function found(site: OpenSite, id: string): Promise<Found> {
  const clip = isClipId(id) ? clipOf({ id, document: await site.findClip(id) }, site) : undefined;
  return clip && clip !== 'private' && site.pictureSize ? sizedPosters(clip, site.pictureSize) : clip;
}

function clipOf({ id, document }: ListedClip, { site, tell }: OpenSite): Found {
  if (document === 'private') return document;
  if (document === undefined || document === null) return undefined;
  return siteClip(document, `${id}.json`, site, (problem) => tell(id, problem));
}

async function front(clipSite: OpenSite): Promise<Answer> {
  const { site, policyExtra } = clipSite;
  const body = indexPage(await listedClips(clipSite), site);
  return page(200, body, clipPageHeaders('page', [], site, policyExtra));
}

async function listedClips(clipSite: OpenSite): Promise<Clip[]> {
  const entries = (await clipSite.listClips?.()) ?? [];
  const clips = await Promise.all(entries.map((entry) => listedClip(entry, clipSite)));
  return clips.filter((clip) => clip !== undefined && clip !== 'private').filter((clip) => !isRemoved(clip));
}

async function sitemapAnswer(clipSite: OpenSite, path: string): Promise<Answer> {
  const files = sitemapFiles(await listedClips(clipSite), clipSite.site);
  const body = files.find((file) => file.path === path)?.body;
  return body === undefined ? plainAnswer(404, 'There is no such file.') : textAnswer(path, body);
}

const textAnswer = (path: string, body: string): Answer => ({
  ...{ status: 200, body, headers: { ...assetHeaders(path), 'Cache-Control': caching.page } },
});

/** The address of the site without its last slash, from which relative addresses would lead elsewhere. */
function moved(address: string): Answer {
  const headers = { ...assetHeaders('.txt'), 'Cache-Control': caching.page, Location: address };
  return { status: 308, headers, body: `${address}\n` };
}

/** A document that cannot be read is reported, and costs the page no other clip. */
async function listedClip(entry: string | ListedClip, clipSite: OpenSite): Promise<Found> {
  const { findClip, listed, report = (error: unknown) => console.error(error) } = clipSite;
  const id = typeof entry === 'string' ? entry : entry.id;
  if (!isClipId(id)) return undefined;
  const document = typeof entry === 'string' ? await findClip(id) : entry.document;
  const key = Object(document);
  if (typeof entry !== 'string' && listed.has(key)) return listed.get(key);
  try {
    const clip = clipOf({ id, document }, clipSite);
    listed.set(key, clip);
    return clip;
  } catch (error) {
    report(error);
    return undefined;
  }
}

async function pageAnswer(
  clipSite: ClipSite,
  kind: PageKind,
  clip: Found,
  query: URLSearchParams,
): Promise<Answer> {
  if (!clip || clip === 'private') return missing(kind, clipSite, clip);
  const { site, policyExtra } = clipSite;
  const text =
    kind === 'embed'
      ? embedPage(clip, parseEmbedOptions(query), site)
      : await watchPageOf(clip, clipSite, query);
  return page(isRemoved(clip) ? 410 : 200, text, clipPageHeaders(kind, [clip], site, policyExtra));
}

async function watchPageOf(clip: Clip, clipSite: ClipSite, query: URLSearchParams): Promise<string> {
  const still = isRemoved(clip) ? undefined : await stillOf(clip, parseEmbedOptions(query), clipSite);
  return watchPage(clip, clipSite.site, query, undefined, await transcriptOf(clip, clipSite), still);
}

/** A page lives without its transcript: what fails is reported. */
async function transcriptOf(
  clip: Clip,
  { findTranscript, report }: ClipSite,
): Promise<Transcript | undefined> {
  if (isRemoved(clip)) return undefined;
  try {
    return await findTranscript?.(clip);
  } catch (error) {
    (report ?? console.error)(error);
    return undefined;
  }
}

/** Some editors make a frame of the address of a watch page: there the page is the embed page. */
async function watchAnswer(
  clipSite: ClipSite,
  clip: Found,
  query: URLSearchParams,
  isFramed: boolean,
): Promise<Answer> {
  const given = await pageAnswer(clipSite, isFramed ? 'embed' : 'page', clip, query);
  return { ...given, headers: { ...given.headers, Vary: 'Sec-Fetch-Dest' } };
}

function missing(
  kind: PageKind,
  { site, policyExtra }: ClipSite,
  reason: 'private' | 'unknown' = 'unknown',
): Answer {
  const headers = { ...clipPageHeaders(kind, [], site, policyExtra), 'Cache-Control': caching.missing };
  return { status: reason === 'private' ? 401 : 404, headers, body: missingPage(kind, site, reason) };
}

function checkAnswer({ site, policyExtra }: ClipSite): Answer {
  return page(200, checkPage(site), clipPageHeaders('page', [], site, policyExtra));
}

function page(status: number, body: string, headers: Record<string, string>): Answer {
  return { status, body, headers: { ...headers, 'Cache-Control': caching.page } };
}

function documentAnswer(clip: Found): Answer {
  if (!clip || clip === 'private') return plainAnswer(clip ? 401 : 404, 'There is no such clip.');
  const body = JSON.stringify(clipDocument(isRemoved(clip) ? removedClip(clip) : clip));
  return { status: 200, headers: documentHeaders, body };
}

async function oEmbedAnswer(clipSite: OpenSite, request: OEmbedRequest | OEmbedRefusal): Promise<Answer> {
  if ('status' in request) return plainAnswer(request.status, request.message);
  const clip = await found(clipSite, request.id);
  if (clip === 'private') return plainAnswer(401, 'url: this clip is not public');
  if (!clip || isRemoved(clip)) return plainAnswer(404, 'url: there is no such clip here');
  const still = await stillOf(clip, request.options, clipSite);
  const document = oEmbed(clip, request.size, clipSite.site, request.options, still);
  const body = request.format === 'xml' ? oEmbedXml(document) : JSON.stringify(document);
  return { status: 200, headers: oEmbedHeaders(request.format), body };
}
