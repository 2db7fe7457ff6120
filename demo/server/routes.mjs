import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClipSite } from './clip-site.mjs';
import { createDocs } from './docs.mjs';
import { fileReply } from './file-reply.mjs';
import { createLiveStream } from './live-stream.mjs';
import { createPages } from './pages.mjs';
import { pastePolicy } from './paste-policy.mjs';

const NAME = 'Example Newsroom';

/**
 * The routes of the demo, by the first path segment. A route returns undefined for an unknown page, which becomes a 404.
 *
 * @param {object} options Options of `createHandler`.
 * @returns {Promise<(target: object) => Promise<import('./reply.mjs').Reply>>}
 */
export async function createRoutes({ demo, dist, transformHtml, cspExtra = '' }) {
  const library = await loadLibrary(join(dist, 'npm/server.js'));
  const { pageHeaders, contentSecurityPolicy, version } = library;
  const pages = createPages(join(demo, 'pages'), version);
  const rooms = new Set(readdirSync(join(demo, 'pages/rooms')).map((file) => basename(file, '.html')));
  // Pages of the demo contain frames of its other origin.
  const strict = contentSecurityPolicy(cspExtra, {
    'frame-src': ['http://localhost:*', 'http://127.0.0.1:*'],
  });
  const clipSite = createClipSite({
    library,
    clips: join(demo, 'clips'),
    assets: join(dist, 'site'),
    name: NAME,
    cspExtra,
    transformHtml,
  });

  /** Builds the reply of every page, so that every page has a policy. */
  const reply = (target, html, { status = 200, kind = 'page', policy = strict } = {}) => ({
    status,
    headers: { ...pageHeaders(kind, policy), 'Cache-Control': 'no-cache' },
    body: transformHtml ? transformHtml(html, target.path) : html,
  });

  const page =
    (name, options) =>
    async (target, ...rest) =>
      rest.length ? undefined : reply(target, await pages(name), options);

  const docs = createDocs(join(demo, '../docs'));
  const documented = async (target, name, ...rest) => {
    if (rest.length) return undefined;
    if (name === 'sections.json') return jsonReply(await docs.sections());
    const found = name === 'README' ? undefined : await docs.page(name);
    if (!found) return undefined;
    const layout = await pages('docs');
    const title = found.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const html = layout.replace('{{title}}', () => title).replace('{{article}}', () => found.html);
    return reply(target, html);
  };

  const files =
    (folder, headers) =>
    (target, ...path) =>
      fileReply(folder, path, target.request, headers);

  const routes = {
    '': page('article'),
    paste: page('paste', { policy: pastePolicy(cspExtra) }),
    rooms: (target, room, ...rest) => {
      if (!room) return page('rooms')(target, ...rest);
      return rooms.has(room) ? page(`rooms/${room}`)(target, ...rest) : undefined;
    },
    docs: documented,
    playground: page('playground'),
    watch: clipSite,
    embed: clipSite,
    oembed: clipSite,
    clips: clipSite,
    check: clipSite,
    'inline-clip': clipSite,
    media: files(join(demo, 'media'), { 'Cache-Control': 'max-age=600' }),
    live: createLiveStream(join(demo, 'media/klitschko/hls'), '/media/klitschko/hls/'),
    demo: files(join(demo, 'assets')),
    'favicon.ico': (target) => files(join(demo, 'assets'))(target, 'icon.svg'),
  };
  const missing = page('missing', { status: 404 });

  return async (target) => {
    const [first, ...rest] = target.segments;
    const route = Object.hasOwn(routes, first) ? routes[first] : undefined;
    return (await route?.(target, ...rest)) ?? missing(target);
  };
}

const jsonReply = (value) => ({
  status: 200,
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' },
  body: JSON.stringify(value),
});

async function loadLibrary(file) {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(`There is no build at ${file}: run "npm run build" first.`, { cause: error });
  }
}
