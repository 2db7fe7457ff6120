import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { filesBelow, ROOT } from '../../run/test-files.mjs';
import { articlePage } from '../article-page.mjs';
import { bundlePeer } from '../bundle-peer.mjs';
import { startServers } from '../start-servers.mjs';
import { startStreamServer } from './start-stream-server.mjs';

const TYPE = 'application/vnd.apple.mpegurl';
const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

const bare = (stream) => `<video data-stream="${stream}" playsinline></video>`;

/** Players whose way of adapting to the line is compared: ours, and the two engines that most others are built on. */
export const longPeers = [
  { name: 'inline-clip', markup: (stream) => `<clip-player src="${stream}" type="${TYPE}"></clip-player>` },
  { name: 'hls.js', script: '../long/hls-js.page.mjs', markup: bare },
  { name: 'shaka', script: '../long/shaka.page.mjs', markup: bare },
];

/**
 * Serves `/play/<peer>/<path of a stream>`, a page with one player of it.
 *
 * @param {string} folder The folder of the streams.
 */
export async function startLongSite(folder) {
  const streams = await startStreamServer(folder);
  const assets = new Map(
    filesBelow('dist/site').map((file) => [
      file.replace('dist/site/', '/inline-clip/'),
      readFileSync(ROOT + file),
    ]),
  );
  const scripts = { 'inline-clip': { script: '/inline-clip/inline-clip.js' } };
  for (const { name, script } of longPeers.filter((peer) => peer.script)) {
    const { files, ...own } = await bundlePeer(script, `/peers/${name}/`);
    for (const [path, body] of files) assets.set(path, body);
    scripts[name] = own;
  }
  const servers = await startServers((path) => {
    if (assets.has(path))
      return { type: TYPES[extname(path)] ?? 'application/octet-stream', body: assets.get(path) };
    if (path === '/blank') return { type: 'text/html', body: articlePage([]) };
    const [, name, stream] = /^\/play\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const peer = longPeers.find((each) => each.name === name);
    if (!peer) return undefined;
    const box = peer.markup(`${streams.origin}/${decodeURIComponent(stream)}`);
    return { type: 'text/html', body: articlePage([box], scripts[name], '') };
  });
  return {
    ...servers,
    streams,
    async close() {
      streams.close();
      await servers.close();
    },
  };
}
