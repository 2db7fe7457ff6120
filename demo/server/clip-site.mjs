import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClips } from './clips.mjs';

/**
 * The clip site of the demo: the handler of the package, for every base address of the server. Nothing is cached without
 * revalidation, because a build changes the versioned files without a new version.
 *
 * @param {object} options
 * @param {object} options.library `inline-clip/server`.
 * @param {string} options.clips Folder of the clip documents.
 * @param {string} options.assets Folder of the site files.
 * @param {string} options.name
 * @param {string} [options.cspExtra]
 * @param {(html: string, path: string) => string} [options.transformHtml]
 */
export function createClipSite({ library, clips: folder, assets, name, cspExtra, transformHtml }) {
  const clips = createClips(folder);
  const handlers = new Map();
  const handlerAt = (base) => {
    const site = { base, name, mediaCors: true };
    const findAsset = (path) => assetAt(assets, library.version, path);
    const findTranscript = (clip) => transcriptAt(join(folder, '..'), base, library, clip);
    const findStill = ({ id }, seconds) => stillAt(join(folder, '../media', id), `/media/${id}`, seconds);
    const found = { findAsset, findTranscript, findStill };
    const parts = { site, findClip: clips.find, listClips: clips.list, ...found };
    if (!handlers.has(base))
      handlers.set(base, library.createClipHandler({ ...parts, policyExtra: cspExtra }));
    return handlers.get(base);
  };

  /** @returns {Promise<import('./reply.mjs').Reply>} */
  return async ({ request, base, path }) => {
    const { method, url } = request;
    const requested = new Request(new URL(url, base), { method, headers: tagOf(request) });
    const response = await handlerAt(base)(requested);
    const headers = { ...Object.fromEntries(response.headers), 'cache-control': 'no-cache' };
    const body = Buffer.from(await response.arrayBuffer());
    if (!transformHtml || !/html/.test(headers['content-type']))
      return { status: response.status, headers, body };
    const { etag: _, 'content-length': __, ...rest } = headers;
    return { status: response.status, headers: rest, body: transformHtml(body.toString(), path) };
  };
}

const tagOf = ({ headers }) =>
  headers['if-none-match'] ? { 'if-none-match': headers['if-none-match'] } : {};

/** Reads a site file; undefined for another version than the built one. */
async function assetAt(folder, version, path) {
  const [requested, ...rest] = path.split('/');
  if (requested !== version) return undefined;
  try {
    return await readFile(join(folder, ...rest));
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
    throw error;
  }
}

/** The transcript of a clip from its first captions, which lie beside the documents; undefined without any. */
async function transcriptAt(folder, base, library, { tracks: [track] }) {
  if (!track?.src.startsWith(`${base}media/`)) return undefined;
  const text = await readFile(join(folder, new URL(track.src).pathname), 'utf8');
  return library.parseTranscript(text, track.language);
}

/** The last picture of a clip that was taken at a second or before, as `still-16.jpg` beside its media; undefined without. */
async function stillAt(folder, path, seconds) {
  const names = await readdir(folder).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const taken = names.flatMap((name) => /^still-(\d+)\.jpg$/.exec(name)?.[1] ?? []).map(Number);
  const last = Math.max(...taken.filter((second) => second <= seconds));
  return Number.isFinite(last) ? { url: `${path}/still-${last}.jpg`, width: 640, height: 360 } : undefined;
}
