import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { livePlaylist, segmentsOf } from '../../demo/server/live-playlist.mjs';
import { ROOT } from './test-files.mjs';

const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
  'content-type': 'application/vnd.apple.mpegurl',
};
const FOLDER = '/tests/fixtures/media/short-hls/';
const NAMES = { key: String, from: Number, window: Number, pace: Number };

/**
 * Serves live streams in front of a server. `/broadcast/<spec>/index.m3u8` is a playlist of the tests' short stream, with
 * segments of 1 s, which grows from its first request on. `/broadcast-end?key=…` ends it, and
 * `/broadcast-restart?key=…` begins it anew with segment 0.
 *
 * The spec is a comma-separated list: `key=abc` (name of the stream) · `from=30` (number of segments at first) ·
 * `window=20` (maximum number of listed segments) · `pace=2` (segments per second; 1 is real time).
 *
 * @param {import('node:http').RequestListener} next Answers all other requests.
 * @param {() => number} [now] The time in milliseconds.
 * @returns {import('node:http').RequestListener}
 */
export function liveListener(next, now = Date.now) {
  const broadcasts = new Map();
  const segments = segmentsOf(readFileSync(join(ROOT, FOLDER, 'index.m3u8'), 'utf8'), FOLDER);
  const countOf = ({ from, pace, began, ended }) =>
    from + Math.floor((((ended ?? now()) - began) / 1000) * pace);

  return (request, response, ...rest) => {
    const { pathname, searchParams } = new URL(request.url, 'http://broadcast');
    if (pathname === '/broadcast-end') {
      const broadcast = broadcasts.get(searchParams.get('key'));
      if (broadcast) broadcast.ended ??= now();
      return response.writeHead(broadcast ? 204 : 404, HEADERS).end();
    }
    if (pathname === '/broadcast-restart') {
      const broadcast = broadcasts.get(searchParams.get('key'));
      if (broadcast) broadcast.began = now();
      return response.writeHead(broadcast ? 204 : 404, HEADERS).end();
    }
    const [, text] = /^\/broadcast\/([^/]+)\/index\.m3u8$/.exec(pathname) ?? [];
    if (!text) return next(request, response, ...rest);
    const spec = parseSpec(text);
    if (!spec) return response.writeHead(400, HEADERS).end('no such broadcast');
    if (!broadcasts.has(spec.key)) broadcasts.set(spec.key, { ...spec, began: now() });
    const broadcast = broadcasts.get(spec.key);
    const { window, ended } = broadcast;
    const playlist = livePlaylist({
      segments,
      count: countOf(broadcast),
      window,
      ended: ended !== undefined,
    });
    return response.writeHead(200, HEADERS).end(playlist);
  };
}

/** Returns whether {@link liveListener} answers an address itself. */
export function isLivePath(path) {
  return path.startsWith('/broadcast/') || path.startsWith('/broadcast-');
}

function parseSpec(text) {
  const pairs = decodeURIComponent(text)
    .split(',')
    .map((part) => part.split('='));
  if (!pairs.every(([name]) => Object.hasOwn(NAMES, name))) return undefined;
  const given = Object.fromEntries(pairs.map(([name, value]) => [name, NAMES[name](value)]));
  const spec = { key: '', from: 10, window: 60, pace: 1, ...given };
  return Object.values(spec).some(Number.isNaN) ? undefined : spec;
}
