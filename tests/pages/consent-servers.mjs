import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createClipHandler } from '../../dist/npm/server.js';
import { injectProbe, probeScript } from '../run/probe.mjs';
import { ROOT } from '../run/test-files.mjs';

const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const types = { js: 'text/javascript', css: 'text/css', mp4: 'video/mp4', vtt: 'text/vtt', gif: 'image/gif' };
const assetAt = (path) => readFileSync(join(ROOT, 'dist/site', path.replace(/^[^/]+\//, '')));

/** Notes each request, and answers it with what `answer` gives. */
async function listen(answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (!/^\/(favicon\.ico|__probe\.js)$/.test(pathname)) requests.push(pathname + search);
    const isIcon = pathname === '/favicon.ico';
    const {
      status = 200,
      headers = {},
      body = '',
    } = isIcon ? { status: 404 } : await answer(request, pathname);
    response.writeHead(status, { 'access-control-allow-origin': '*', ...headers });
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { requests, port: server.address().port, close };
}

/** Media, pictures, captions and documents of clips. */
function mediaAt(pathname, document) {
  const type = types[pathname.split('.').at(-1)];
  const headers = { 'Content-Type': type ?? 'application/ld+json' };
  if (pathname.endsWith('.mp4'))
    return { headers, body: readFileSync(join(ROOT, 'tests/fixtures/media/short.mp4')) };
  if (pathname.endsWith('.vtt')) return { headers, body: 'WEBVTT\n' };
  if (pathname.endsWith('.gif')) return { headers, body: picture };
  return { headers, body: JSON.stringify(document) };
}

/**
 * Three servers that note all that is asked of them: a publisher's page with the library's files, a media host, and a
 * clip site, each an origin of its own.
 */
export async function startConsentServers(site = {}) {
  const probe = await probeScript();
  let html = '';
  let lost = /^$/;
  const document = {
    '@type': 'VideoObject',
    identifier: 'clip',
    name: 'Mayor speaks',
    publisher: { name: 'City News' },
    duration: 'PT2S',
    encodingFormat: 'video/mp4',
  };
  const media = await listen((_request, pathname) => mediaAt(pathname, document));
  const host = `localhost:${media.port}`;
  Object.assign(document, {
    contentUrl: `http://${host}/short.mp4`,
    thumbnailUrl: `http://${host}/poster.gif`,
    caption: [{ contentUrl: `http://${host}/en.vtt`, inLanguage: 'en' }],
  });
  let handle;
  const clips = await listen(async (request, pathname) => {
    if (pathname === '/__probe.js') return { headers: { 'Content-Type': 'text/javascript' }, body: probe };
    const answer = await handle(new Request(`http://localhost:${clips.port}${request.url}`));
    const { 'content-length': _, ...headers } = Object.fromEntries(answer.headers);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const body = /html/.test(headers['content-type']) ? injectProbe(String(bytes)) : bytes;
    return { status: answer.status, headers, body };
  });
  handle = createClipHandler({
    site: { base: `http://localhost:${clips.port}/`, name: 'Clips', ...site },
    findClip: (id) => (id === 'clip' ? document : undefined),
    findAsset: assetAt,
  });
  const page = await listen((_request, pathname) => {
    if (pathname === '/') return { headers: { 'Content-Type': 'text/html' }, body: injectProbe(html) };
    if (pathname === '/__probe.js') return { headers: { 'Content-Type': 'text/javascript' }, body: probe };
    if (!pathname.startsWith('/inline-clip/') || lost.test(pathname)) return { status: 404 };
    const type = types[pathname.split('.').at(-1)];
    return { headers: { 'Content-Type': type }, body: assetAt(pathname.replace('/inline-clip/', '')) };
  });
  return {
    document,
    media: { ...media, host, origin: `http://${host}` },
    clips: { ...clips, host: `localhost:${clips.port}`, origin: `http://localhost:${clips.port}` },
    page,
    origin: `http://localhost:${page.port}`,
    /** Opens a page with a code in it, and forgets what was asked for before. */
    async show(
      tab,
      body,
      { lang = 'en', script = '/inline-clip/0.1.0/inline-clip.js', without = /^$/ } = {},
    ) {
      lost = without;
      html = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Article</title>${
        script && `<script type="module" src="${script}"></script>`
      }</head><body><main><h1>Article</h1>${body}</main></body></html>`;
      for (const { requests } of [media, clips, page]) requests.length = 0;
      await tab.goto(`http://localhost:${page.port}/`);
    },
    close() {
      for (const server of [media, clips, page]) server.close();
    },
  };
}
