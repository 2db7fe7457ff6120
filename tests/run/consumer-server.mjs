import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { injectProbe, probeScript } from './probe.mjs';
import { fileListener } from './serve-file.mjs';
import { openSideDoor } from './side-door.mjs';
import { ROOT } from './test-files.mjs';

const documentOf = (name, contentUrl) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: `The ${name}`,
    duration: 'PT2S',
    contentUrl,
    thumbnailUrl: '../media/clip.jpg',
    embedUrl: `https://clips.example/embed/${name}`,
  });

const documents = {
  '/clips/town.json': documentOf('town', '../media/short.mp4'),
  '/clips/stream.json': documentOf('stream', '../media/short-hls/master.m3u8'),
};

/**
 * Serves what a consumer project has built, with the probe in its pages, and the media of its clips below `/media/`.
 *
 * @param {string} folder Absolute path.
 */
export async function serveConsumer(folder) {
  await probeScript();
  openSideDoor();
  const files = fileListener(folder, ['/']);
  const media = fileListener(join(ROOT, 'tests/fixtures'), ['/media/']);
  const pictures = fileListener(join(ROOT, 'demo/assets'), ['/']);
  const missing = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    response.once('finish', () => response.statusCode === 404 && missing.push(pathname));
    if (documents[pathname]) {
      response.setHeader('content-type', 'application/json');
      return response.end(documents[pathname]);
    }
    if (pathname === '/media/clip.jpg') {
      request.url = '/clip.jpg';
      return pictures(request, response);
    }
    if (pathname.startsWith('/media/')) return media(request, response);
    const page = pageOf(folder, pathname);
    if (!page) return files(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // The mark tells whether a picture that a server has drawn is still there when the element has taken it over.
    return response.end(
      injectProbe(page.replaceAll('<img class="poster"', '<img data-served class="poster"')),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, missing, close };
}

/** The text of a page; undefined for other files. The paths are those of links in pages of ours. */
function pageOf(folder, pathname) {
  const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return path.endsWith('.html') && existsSync(path) && statSync(path).isFile()
    ? readFileSync(path, 'utf8')
    : undefined;
}
