import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { version } from '../embed/release.js';
import { headersFile } from '../site/headers-file.js';
import { isRemoved } from '../site/is-removed.js';
import { nginxSnippet } from '../site/nginx-snippet.js';
import type { Site } from '../site/site.js';
import { staticFiles } from '../site/static-files.js';

/** A file to be written, by its path in the folder of the site; one without a body is to be taken away. */
export interface SiteFile {
  readonly path: string;
  readonly body: string | Uint8Array | undefined;
}

/** All files of a site; the pinned ones first, so that no page ever asks for what is not there yet. */
export async function* siteFiles(
  clips: readonly Clip[],
  site: Site,
  assets: string,
): AsyncGenerator<SiteFile> {
  const entries = await readdir(assets, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const name of names.sort()) {
    const path = name.slice(assets.length).replaceAll('\\', '/').replace(/^\//, '');
    yield { path: `inline-clip/${version}/${path}`, body: await readFile(name) };
  }
  yield* staticFiles(clips, site);
  for (const { id } of clips.filter((clip) => isRemoved(clip))) {
    for (const format of ['json', 'xml']) yield { path: `oembed/${id}.${format}`, body: undefined };
  }
  yield { path: '_headers', body: headersFile(clips, site) };
  yield { path: '_nginx.conf', body: nginxSnippet(clips, site) };
}
