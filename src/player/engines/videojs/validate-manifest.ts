import type { PlayerError } from '../../player-error.js';
import { countDashSegments } from './dash.js';
import { reservedNames } from './repair-playlist.js';
import { XmlParser } from './trusted-types.js';

/** The largest manifest in bytes. Without a limit, a film in place of a manifest would be downloaded completely. */
const maxBytes = 5e6;
/** The most renditions of a manifest, far more than services offer. VHS needs 0.5 ms for each rendition. */
const maxRenditions = 2000;
/** The most segments of a manifest. One day in segments of one second has 86,400. */
const maxSegments = 100_000;
/**
 * The longest line in characters. Keys and signed addresses have some thousand; a line of a million characters
 * blocks the parser for seconds.
 */
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

/** Returns whether a request is for a manifest. A manifest counts as progress only when it is complete. */
export const isManifest = (requestType = ''): boolean => checks.has(requestType);

/**
 * Returns the error of a manifest response: it is not a manifest (an empty file, a login page, a film), or it is
 * too large for a page. VHS would wait without end or throw uncaught errors. It is called when headers arrive, when
 * bytes arrive (`loaded` so far), and at the end.
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

/** Returns the expected content (RFC 8216, sections 4.3.1.1 and 4.3.4.2), or undefined for a valid playlist. */
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
 * Returns the expected content (ISO/IEC 23009-1, section 5.2.1), or undefined for a valid manifest. Text without
 * `<MPD` is not parsed, because Firefox logs parse errors to the console. A document type is rejected, because its
 * entities could expand without end.
 */
function checkManifest(text: string): string | undefined {
  const none = 'a DASH manifest';
  if (!text.includes('<MPD') || /<!(?:DOCTYPE|ENTITY)/.test(text)) return none;
  if (reservedValue.test(text)) return 'names other than those that every object has';
  const xml = new XmlParser().parseFromString(text);
  if (xml.documentElement.tagName !== 'MPD' || xml.querySelector('parsererror')) return none;
  const representations = Array.from(xml.querySelectorAll('Representation'));
  const { length } = representations;
  if (length > maxRenditions) return `${maxRenditions} renditions at most (there are ${length})`;
  if (representations.some(lacksSegments))
    return 'a SegmentBase, SegmentList or SegmentTemplate for every Representation of audio and video';
  const segments = countDashSegments(xml);
  return segments <= maxSegments
    ? undefined
    : `${maxSegments} segments at most (there are ${Math.round(segments)})`;
}

/**
 * Returns whether a representation of audio or video has no segment information, which its ancestors may give
 * (ISO/IEC 23009-1, section 5.3.9.1). Captions need none: they may be one file.
 */
function lacksSegments(representation: Element): boolean {
  const levels = [representation, representation.parentElement, representation.closest('Period')];
  const isMedia = levels.some((level) =>
    ['contentType', 'mimeType'].some((name) => /^(?:audio|video)/i.test(level?.getAttribute(name) ?? '')),
  );
  const hasInformation = levels.some((level) =>
    Array.from(level?.children ?? []).some(({ localName }) =>
      /^Segment(?:Base|List|Template)$/.test(localName),
    ),
  );
  return isMedia && !hasInformation;
}

/** VHS uses languages and labels as keys of plain objects. */
const reservedValue = new RegExp(`["'>]\\s*(?:${[...reservedNames].join('|')})\\s*["'<]`);
