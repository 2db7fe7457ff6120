import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { livePlaylist, segmentsOf } from './live-playlist.mjs';

/** Number of listed segments, and number of segments at the first request. */
const WINDOW = 20;
const FIRST = 12;
/** Seconds after which every live stream but the endless one ends. */
const LENGTH = 45;
const ENDLESS = 'always';
const KEPT = 100;

/**
 * The live streams of the demo, which repeat the sample stream. `/live/always/master.m3u8` is endless. A stream of any
 * other name starts at its first request and ends after `LENGTH` seconds.
 *
 * @param {string} folder Folder of the sample stream.
 * @param {string} base Address of the sample stream, ending in a slash.
 * @param {() => number} [now] The time in milliseconds.
 */
export function createLiveStream(folder, base, now = Date.now) {
  const started = new Map([[ENDLESS, now()]]);

  /** @returns {Promise<import('./reply.mjs').Reply | undefined>} */
  return async (_target, name, ...path) => {
    const [rendition] = path;
    const file = join(folder, ...path);
    const isMaster = path.join('/') === 'master.m3u8';
    if (!isMaster && !(/^\d+p$/.test(rendition) && path[1] === 'index.m3u8' && path.length === 2))
      return undefined;
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (!text || !/^[\w-]{1,64}$/.test(name)) return undefined;
    if (isMaster) return playlist(text);
    if (!started.has(name)) begin(started, name, now());
    return playlist(
      listAt(segmentsOf(text, `${base}${rendition}/`), name, (now() - started.get(name)) / 1000),
    );
  };
}

function begin(started, name, time) {
  const oldest = [...started.keys()].find((key) => key !== ENDLESS);
  if (started.size > KEPT) started.delete(oldest);
  started.set(name, time);
}

function listAt(segments, name, age) {
  const ended = name !== ENDLESS && age > LENGTH;
  const count = FIRST + countIn(segments, ended ? LENGTH : age);
  return livePlaylist({ segments, count, window: WINDOW, ended });
}

/** Number of complete segments within a number of seconds. */
function countIn(segments, seconds) {
  let count = 0;
  for (let left = seconds; left >= segments[(FIRST + count) % segments.length].seconds; count += 1) {
    left -= segments[(FIRST + count) % segments.length].seconds;
  }
  return count;
}

function playlist(body) {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    'Content-Type': 'application/vnd.apple.mpegurl',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  return { status: 200, headers, body };
}
