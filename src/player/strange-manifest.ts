import type { PlayerError } from './player-error.js';
import { XmlParser } from './trusted-types.js';

/** Bytes that no manifest has; a film taken for one would be fetched whole. */
const tooMuch = 5e6;

interface Kind {
  readonly name: string;
  has(text: string): boolean;
}

/** What a request asks for, by the name that VHS has for it. */
const kinds: Record<string, Kind | undefined> = {
  // RFC 8216, 4.3.1.1
  'hls-playlist': { name: 'an HLS playlist', has: (text) => text.trimStart().startsWith('#EXTM3U') },
  // ISO/IEC 23009-1, 5.2.1; what is certainly no XML is not parsed, because Firefox writes that into the console
  'dash-manifest': { name: 'a DASH manifest', has: (text) => text.includes('<MPD') && isManifest(text) },
};

function isManifest(text: string): boolean {
  const xml = new XmlParser().parseFromString(text);
  return xml.documentElement.tagName === 'MPD' && !xml.querySelector('parsererror');
}

/**
 * What is wrong with an answer that ought to be a manifest and is none: an empty file, a login page, a film. VHS would
 * wait for ever (HLS) or throw where nobody catches (DASH). Asked when there are headers, and when it is done.
 */
export function strangeManifest(
  request: XMLHttpRequest,
  url: string,
  requestType = '',
): PlayerError | undefined {
  const kind = kinds[requestType];
  if (!kind || request.status < 200 || request.status > 299) return undefined;
  const isOne =
    request.readyState < request.DONE
      ? Number(request.getResponseHeader('Content-Length')) < tooMuch
      : kind.has(request.responseText);
  const type = request.getResponseHeader('Content-Type') ?? 'no type';
  return isOne ? undefined : { code: 'decode', message: `${url}: expected ${kind.name}, got ${type}` };
}
