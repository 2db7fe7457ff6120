import type { PlayerError } from '../../player-error.js';
import { countDashSegments } from './dash.js';
import { reservedNames } from './repair-playlist.js';
import { XmlParser } from './trusted-types.js';

/** In bytes. Without a limit, a film that is served as a manifest would be downloaded whole. */
const maxBytes = 5e6;
/** Far more than services offer. VHS spends 0.5 ms on each rendition. */
const maxRenditions = 2000;
/** A day in segments of one second has 86,400. */
const maxSegments = 100_000;
/** In characters. Keys and signed addresses have some thousand; a line of a million blocks the parser for seconds. */
const maxLineLength = 50_000;

/** The purpose of a manifest request. */
export interface ManifestRequest {
  readonly url: string;
  /** `requestType` of VHS. */
  readonly requestType?: string | undefined;
  /** A media playlist is expected, because the master playlist has been read. */
  readonly isRendition: boolean;
}

type Check = (text: string, isRendition: boolean) => string | undefined;

const checks: ReadonlyMap<string, Check> = new Map([
  ['hls-playlist', checkPlaylist],
  ['dash-manifest', checkManifest],
]);

/** Whether a request is for a manifest. A manifest counts as progress only when it is complete. */
export const isManifest = (requestType = ''): boolean => checks.has(requestType);

/**
 * Returns the error of a manifest response: it is no manifest (an empty file, a login page, a film), or it is too large
 * for a page. VHS would wait for ever or throw uncaught errors. Call it when headers arrive, when bytes arrive (`loaded`
 * so far), and at the end.
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
    bytes > maxBytes
      ? `a manifest of ${maxBytes} bytes at most`
      : isDone && check(request.responseText, isRendition);
  if (!expected) return undefined;
  const type = request.getResponseHeader('Content-Type') ?? 'no type';
  return { code: 'decode', message: `${url}: expected ${expected}, got ${type}` };
}

/** Returns what was expected instead (RFC 8216, sections 4.3.1.1 and 4.3.4.2); undefined for a valid playlist. */
function checkPlaylist(text: string, isRendition: boolean): string | undefined {
  if (!text.trimStart().startsWith('#EXTM3U')) return 'an HLS playlist';
  const variants = countOf(text, '#EXT-X-STREAM-INF');
  const renditions = variants + countOf(text, '#EXT-X-MEDIA:');
  if (isRendition && variants) return 'a media playlist and no master playlist';
  if (renditions > maxRenditions) return `${maxRenditions} renditions at most (there are ${renditions})`;
  const segments = countOf(text, '#EXTINF') + countOf(text, '#EXT-X-PART:');
  if (isRendition && !segments) return 'a media playlist with segments';
  if (segments > maxSegments) return `${maxSegments} segments at most (there are ${segments})`;
  return text.split('\n').some((line) => line.length > maxLineLength)
    ? `lines of ${maxLineLength} characters at most`
    : undefined;
}

const countOf = (text: string, mark: string): number => text.split(mark).length - 1;

/**
 * Returns what was expected instead (ISO/IEC 23009-1, section 5.2.1). Text without `<MPD` is not parsed, because Firefox
 * logs parse errors to the console. A document type is refused, because its entities could expand without end.
 */
function checkManifest(text: string): string | undefined {
  const none = 'a DASH manifest';
  if (!text.includes('<MPD') || /<!(?:DOCTYPE|ENTITY)/.test(text)) return none;
  if (reservedValue.test(text)) return 'names other than those that every object has';
  const xml = new XmlParser().parseFromString(text);
  if (xml.documentElement.tagName !== 'MPD' || xml.querySelector('parsererror')) return none;
  const { length } = xml.querySelectorAll('Representation');
  if (length > maxRenditions) return `${maxRenditions} renditions at most (there are ${length})`;
  const segments = countDashSegments(xml);
  return segments <= maxSegments
    ? undefined
    : `${maxSegments} segments at most (there are ${Math.round(segments)})`;
}

/** VHS uses languages and labels as keys of plain objects. */
const reservedValue = new RegExp(`["'>]\\s*(?:${[...reservedNames].join('|')})\\s*["'<]`);
