import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { livePlaylist, segmentsOf } from './live-playlist.mjs';

/** Segments that are listed, and that there are when a broadcast is first asked for. */
const WINDOW = 20;
const FIRST = 12;
/** Seconds after which every broadcast but the endless one is over. */
const LENGTH = 45;
const ENDLESS = 'always';
const KEPT = 100;

/**
 * The broadcasts of the demo: the sample stream, again and again. `/live/always/master.m3u8` goes on for ever; one of
 * any other name begins when it is first asked for, and is over soon.
 *
 * @param {string} folder Folder of the sample stream.
 * @param {string} base Where the stream is served, with a slash at its end.
 * @param {() => number} [now] The time in milliseconds.
 */
export function createLiveStream(folder, base, now = Date.now) {
  const begun = new Map([[ENDLESS, now()]]);

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
    if (!begun.has(name)) begin(begun, name, now());
    return playlist(listAt(segmentsOf(text, `${base}${rendition}/`), name, (now() - begun.get(name)) / 1000));
  };
}

function begin(begun, name, time) {
  const oldest = [...begun.keys()].find((key) => key !== ENDLESS);
  if (begun.size > KEPT) begun.delete(oldest);
  begun.set(name, time);
}

function listAt(segments, name, age) {
  const ended = name !== ENDLESS && age > LENGTH;
  const count = FIRST + countIn(segments, ended ? LENGTH : age);
  return livePlaylist({ segments, count, window: WINDOW, ended });
}

/** How many segments so many seconds are. */
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
