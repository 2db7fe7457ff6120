import type { PlayerError } from '../../player-error.js';
import { countDashSegments } from './count-dash-segments.js';
import { reservedNames } from './repair-playlist.js';
import { XmlParser } from './trusted-types.js';

/** Bytes; a film that is taken for a manifest would be fetched whole. */
const mostBytes = 5e6;
/** More than any service offers; VHS takes 0.5 ms for each rendition. */
const mostRenditions = 2000;
/** A day of segments of one second has 86,400. */
const mostSegments = 100_000;
/** Characters; keys and signed addresses have some thousand. The parser takes seconds for a line of a million. */
const longestLine = 50_000;

/** What a request for a manifest is for. */
export interface ManifestRequest {
  readonly url: string;
  /** As VHS names it. */
  readonly requestType?: string | undefined;
  /** A media playlist is asked for, because the master playlist is there. */
  readonly isRendition: boolean;
}

type Check = (text: string, isRendition: boolean) => string | undefined;

const checks: ReadonlyMap<string, Check> = new Map([
  ['hls-playlist', checkPlaylist],
  ['dash-manifest', checkManifest],
]);

/** Whether a request asks for a manifest, which is small: what is on its way counts when it is all there. */
export const isManifest = (requestType = ''): boolean => checks.has(requestType);

/**
 * What is wrong with an answer that ought to be a manifest: it is none (an empty file, a login page, a film), or it is
 * larger than a page can work with. VHS would wait for ever, or throw where nobody catches. Asked when there are
 * headers, when bytes come (`loaded` so far), and when it is done.
 */
export function validateManifest(
  request: XMLHttpRequest,
  { url, requestType = '', isRendition }: ManifestRequest,
  loaded = 0,
): PlayerError | undefined {
  const check = checks.get(requestType);
  if (!check || request.status < 200 || request.status > 299) return undefined;
  const isDone = request.readyState === request.DONE;
  const bytes = Math.max(loaded, Number(request.getResponseHeader('Content-Length')));
  const expected =
    bytes > mostBytes
      ? `a manifest of ${mostBytes} bytes at most`
      : isDone && check(request.responseText, isRendition);
  if (!expected) return undefined;
  const type = request.getResponseHeader('Content-Type') ?? 'no type';
  return { code: 'decode', message: `${url}: expected ${expected}, got ${type}` };
}

/** RFC 8216, sections 4.3.1.1 and 4.3.4.2 */
function checkPlaylist(text: string, isRendition: boolean): string | undefined {
  if (!text.trimStart().startsWith('#EXTM3U')) return 'an HLS playlist';
  const variants = countOf(text, '#EXT-X-STREAM-INF');
  const renditions = variants + countOf(text, '#EXT-X-MEDIA:');
  if (isRendition && variants) return 'a media playlist and no master playlist';
  if (renditions > mostRenditions) return `${mostRenditions} renditions at most (there are ${renditions})`;
  const segments = countOf(text, '#EXTINF') + countOf(text, '#EXT-X-PART:');
  if (isRendition && !segments) return 'a media playlist with segments';
  if (segments > mostSegments) return `${mostSegments} segments at most (there are ${segments})`;
  return text.split('\n').some((line) => line.length > longestLine)
    ? `lines of ${longestLine} characters at most`
    : undefined;
}

const countOf = (text: string, mark: string): number => text.split(mark).length - 1;

/**
 * ISO/IEC 23009-1, section 5.2.1. What is certainly none is not parsed, because Firefox writes that into the console; a
 * manifest has no document type, by which entities would grow without end.
 */
function checkManifest(text: string): string | undefined {
  const none = 'a DASH manifest';
  if (!text.includes('<MPD') || /<!(?:DOCTYPE|ENTITY)/.test(text)) return none;
  if (reservedValue.test(text)) return 'names other than those that every object has';
  const xml = new XmlParser().parseFromString(text);
  if (xml.documentElement.tagName !== 'MPD' || xml.querySelector('parsererror')) return none;
  const { length } = xml.querySelectorAll('Representation');
  if (length > mostRenditions) return `${mostRenditions} renditions at most (there are ${length})`;
  const segments = countDashSegments(xml);
  return segments <= mostSegments
    ? undefined
    : `${mostSegments} segments at most (there are ${Math.round(segments)})`;
}

/** VHS keys plain objects by languages and labels. */
const reservedValue = new RegExp(`["'>]\\s*(?:${[...reservedNames].join('|')})\\s*["'<]`);
