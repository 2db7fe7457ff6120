import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { livePlaylist, segmentsOf } from '../../../demo/server/live-playlist.mjs';

const TYPES = { '.m3u8': 'application/vnd.apple.mpegurl', '.ts': 'video/mp2t' };
const PIECE = 8192;
/** Seconds before each answer of a slow line. */
const LATENCY = 0.02;
/** Segments that a live playlist lists, and with which it begins. */
const WINDOW = 15;

/**
 * Serves streams from a folder over a line of its own: all answers share its bit rate. `/live.m3u8` is a live stream of
 * the segments of `hour/index.m3u8`, which begins at the first request after `restart()`.
 *
 * @param {string} folder
 * @returns {Promise<{origin: string, setLine(bitsPerSecond: number): void, restart(): void, close(): void}>}
 */
export async function startStreamServer(folder) {
  const line = new Line();
  const live = liveOf(folder);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://bench');
    const body = pathname === '/live.m3u8' ? Buffer.from(live.playlist()) : await bodyOf(folder, pathname);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'content-length': body.length,
    });
    await line.send(body, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    setLine: (rate) => line.set(rate),
    restart: live.restart,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const bodyOf = (folder, path) => readFile(join(folder, normalize(path))).catch(() => undefined);

function liveOf(folder) {
  let began;
  return {
    restart() {
      began = undefined;
    },
    playlist() {
      const segments = segmentsOf(readFileSync(join(folder, 'hour/index.m3u8'), 'utf8'), '/hour/');
      began ??= Date.now();
      const passed = Math.floor((Date.now() - began) / 1000 / segments[0].seconds);
      return livePlaylist({ segments, count: WINDOW + passed, window: WINDOW });
    },
  };
}

/** A line with a bit rate, which all answers share piece by piece. */
class Line {
  #rate = Number.POSITIVE_INFINITY;
  #free = 0;

  set(rate) {
    this.#rate = rate;
  }

  async send(body, response) {
    if (this.#rate === Number.POSITIVE_INFINITY) return response.end(body);
    await sleep(LATENCY * 1000);
    for (let at = 0; at < body.length && !response.destroyed; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      const now = performance.now();
      this.#free = Math.max(now, this.#free) + (piece.length * 8000) / this.#rate;
      if (this.#free - now > 1) await sleep(this.#free - now);
      response.write(piece);
    }
    return response.end();
  }
}
