import type { PlayerError } from './player-error.js';

/** Bytes that no playlist has; a film taken for one would be fetched whole. */
const tooMuch = 5e6;

/**
 * What is wrong with an answer that ought to be an HLS playlist and does not begin as one (RFC 8216, 4.3.1.1): an empty
 * file, a login page, a film. VHS would wait for ever. Asked when there are headers, and when it is done.
 */
export function strangeManifest(request: XMLHttpRequest, url: string): PlayerError | undefined {
  if (request.status < 200 || request.status > 299) return undefined;
  const isPlaylist =
    request.readyState < request.DONE
      ? Number(request.getResponseHeader('Content-Length')) < tooMuch
      : request.responseText.trimStart().startsWith('#EXTM3U');
  const type = request.getResponseHeader('Content-Type') ?? 'no type';
  return isPlaylist
    ? undefined
    : { code: 'decode', message: `${url}: expected an HLS playlist, got ${type}` };
}
