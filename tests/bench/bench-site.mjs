import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { filesBelow, ROOT } from '../run/test-files.mjs';
import { articlePage } from './article-page.mjs';
import { bundlePeer } from './bundle-peer.mjs';
import { sampleClip } from './sample-clip.mjs';
import { brotli, startServers } from './start-servers.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const typeOf = (path) => TYPES[extname(path)] ?? 'application/octet-stream';

/**
 * Serves for every peer an article with any number of clips, and the clip site with inline-clip's embed pages.
 *
 * - `/article/<peer>/<mp4|hls|fmp4>/<number of clips>`, and `/bare/…`, which has nothing but the clips
 * - `/frames/<number>?of=<address>`: that many frames; `*` in the address is the number of each
 * - `/embed/<id>`, `/clips/<id>.json`, `/inline-clip/<version>/…`: as the package's own handler answers
 *
 * @param {import('./peers.mjs').Peer[]} peers
 */
export async function startBenchSite(peers) {
  const { createClipHandler, version } = await import('../../dist/npm/server.js');
  const assets = siteFiles(version);
  const articles = await bundleAll(peers, assets, `/inline-clip/${version}/inline-clip.js`);
  const poster = readFileSync(`${ROOT}demo/media/klitschko/poster-640.jpg`);
  const findSample = (id) => {
    const [, kind, number] = /^(mp4|hls|fmp4)-(\d+)$/.exec(id) ?? [];
    return kind && sampleClip(kind, Number(number), servers.origin, servers.mediaOrigin);
  };
  let handler;
  const servers = await startServers((path, query) => {
    const asset = assets.get(path);
    if (asset) return { type: typeOf(path), body: asset };
    if (path === '/poster.jpg') return { type: 'image/jpeg', body: poster };
    if (path === '/blank') return { type: 'text/html', body: articlePage([]) };
    const [, room, name, kind, count] = /^\/(\w+)\/([^/]+)(?:\/(mp4|hls|fmp4)\/(\d+))?$/.exec(path) ?? [];
    if (room === 'frames') return frames(Number(name), query.get('of'));
    if (articles.has(name)) return article(articles.get(name)[kind], kind, Number(count), room === 'bare');
    return handler(path + (query.size ? `?${query}` : ''));
  });
  const article = ({ peer, assets: own }, kind, count, isBare) => {
    const boxes = Array.from({ length: count }, (_, index) => peer.markup(findSample(`${kind}-${index}`)));
    return { type: 'text/html', body: articlePage(boxes, own, isBare ? '' : undefined) };
  };
  await Promise.all([...assets].filter(([path]) => TYPES[extname(path)]).map(([, body]) => brotli(body)));
  const site = { base: `${servers.origin}/`, name: 'Bench', mediaCors: true };
  const findClip = (id) => findSample(id)?.document;
  handler = answerWith(createClipHandler({ site, findClip }), servers.origin);
  return { ...servers, version, sample: findSample };
}

function frames(count, address) {
  const box = (_, index) =>
    `<iframe src="${address.replace('*', index)}" width="640" height="360" title="Clip" allowfullscreen></iframe>`;
  return { type: 'text/html', body: articlePage(Array.from({ length: count }, box)) };
}

/** The package's own handler; what it compresses is the bench server's business. */
function answerWith(handle, origin) {
  return async (path) => {
    const response = await handle(new Request(origin + path));
    if (!response.ok) return undefined;
    const headers = Object.fromEntries(response.headers);
    for (const name of ['content-length', 'etag']) delete headers[name];
    return { type: headers['content-type'], headers, body: await response.text() };
  };
}

function siteFiles(version) {
  const files = filesBelow('dist/site').map((file) => [
    file.replace('dist/site/', `/inline-clip/${version}/`),
    readFileSync(ROOT + file),
  ]);
  return new Map(files);
}

/** For each peer and kind of media what its article loads; the files themselves go into `assets`. */
async function bundleAll(peers, assets, ownScript) {
  const articles = new Map();
  for (const peer of peers) {
    const byKind = {};
    for (const kind of ['mp4', 'hls', 'fmp4']) {
      const script = typeof peer.script === 'object' ? (peer.script[kind] ?? peer.script.hls) : peer.script;
      byKind[kind] = { peer, assets: peer.hasOwnScript ? { script: ownScript } : {} };
      if (!script) continue;
      const { files, ...own } = await bundlePeer(script, `/peers/${peer.name}/${kind}/`);
      for (const [path, bytes] of files) assets.set(path, bytes);
      byKind[kind].assets = own;
    }
    articles.set(peer.name, byKind);
  }
  return articles;
}
