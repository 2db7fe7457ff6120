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

/** A clip with its document, as `findClip` returns it. */
export interface ListedClip {
  readonly id: string;
  readonly document: unknown;
}

/**
 * The parts of a clip site. If one of the functions throws, the promise of the handler rejects with the same error.
 */
export interface ClipSite {
  readonly site: Site;
  /**
   * Returns the parsed JSON document of a clip, `'private'` for a clip that is not public, and undefined or null
   * for an unknown clip. `id` is `[A-Za-z0-9_-]{1,64}`.
   */
  readonly findClip: (id: string) => Eventually<unknown>;
  /**
   * Returns a site file by its path under `/inline-clip/`: `0.1.0/inline-clip.js`. The path has plain names and
   * slashes only. The file is bytes, text, or a stream of bytes, which is passed through in pieces. Undefined or
   * null means that there is none.
   */
  readonly findAsset?: FindAsset;
  /**
   * Returns the transcript of a clip for the HTML of its watch page, or undefined without captions.
   * `parseTranscript` makes one of a caption file. The handler calls this at each request and keeps no result.
   */
  readonly findTranscript?: (clip: Clip) => Eventually<Transcript | undefined>;
  /** Returns width and height of a poster in px by its address; called at each request if its document lacks them. */
  readonly pictureSize?: PictureSize;
  /** The picture with which an excerpt begins, for its cards and its oEmbed; without it they show the poster. */
  readonly findStill?: FindStill;
  /**
   * Returns the clips of the front page in order: ids, or ids with documents, for which `findClip` is not called.
   * The handler parses each document object once: return a new object for a changed document.
   */
  readonly listClips?: () => Eventually<readonly (string | ListedClip)[]>;
  /**
   * Receives the errors of documents that the front page leaves out, and of invalid restrictions, which remove a
   * clip. Each error is reported once. The default is the console.
   */
  readonly report?: (error: unknown) => void;
  /** Further directives for the policy of all pages, such as `report-uri /reports`. */
  readonly policyExtra?: string | undefined;
}

/**
 * Makes the request handler of a clip site. It answers all addresses of the site except media. It uses web APIs
 * only (`Request`, `Response`, `URL`, `crypto.subtle`), so that it runs in Node and in edge runtimes. Throws a
 * `TypeError` if the site or `policyExtra` is invalid in a policy.
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

/**
 * Request destinations of a page inside another page. https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header
 */
const framed = /^(?:iframe|frame|embed|object)$/;

/** The relevant parts of a request. `path` is relative to the base of the site. */
interface Asked {
  readonly path: string | undefined;
  readonly query: URLSearchParams;
  /** A frame requests the page. */
  readonly isFramed: boolean;
}

/** A site that reports invalid restrictions. */
interface OpenSite extends ClipSite {
  readonly tell: (id: string, problem: ClipProblem) => void;
  /** The clips of listed documents, by document. */
  readonly listed: WeakMap<object, Found>;
}

/** Makes a function that reports each message once. It remembers up to 1,000 messages. */
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
 * Answers a path below the base of the site, except the front page. Pages have the addresses of every layout,
 * without redirects, so that a publisher can change the layout.
 */
async function answer(clipSite: OpenSite, { path, query, isFramed }: Asked): Promise<Answer> {
  if (/^check(?:\.html|\/|\/index\.html)?$/.test(path ?? '')) return checkAnswer(clipSite);
  if (path === 'robots.txt') return textAnswer(path, robotsText(clipSite.site));
  if (path && /^sitemap(-\d+)?\.xml$/.test(path)) return sitemapAnswer(clipSite, path);
  if (path === 'oembed' || path === 'oembed/')
    return oEmbedAnswer(clipSite, parseOEmbedRequest(query, clipSite.site));
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

/**
 * Redirects the address of the site without its final slash, because relative addresses would resolve against the
 * wrong folder.
 */
function moved(address: string): Answer {
  const headers = { ...assetHeaders('.txt'), 'Cache-Control': caching.page, Location: address };
  return { status: 308, headers, body: `${address}\n` };
}

/** Returns a clip of the front page. An invalid document is reported, and the other clips of the page stay. */
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

/**
 * Answers the address of a watch page. In a frame it serves the embed page, because some editors put that address
 * into a frame.
 */
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
