import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clip } from '../clip/clip.js';
import { isRemoved } from '../clip/is-removed.js';
import { version } from '../embed/release.js';
import { apacheFiles } from '../site/apache-files.js';
import { headersFile } from '../site/headers-file.js';
import { nginxSnippet } from '../site/nginx-snippet.js';
import type { Site } from '../site/site.js';
import { clipFiles, commonFiles, oEmbedPaths } from '../site/static-files.js';
import type { Transcript } from '../site/transcript-part.js';

/** A file of a site with its path. A file without `body` and `from` is removed. */
export interface SiteFile {
  readonly path: string;
  readonly body: string | Uint8Array | undefined;
  /** The source file, in place of a body. */
  readonly from?: FileOrigin;
}

/** A file that becomes part of a site. */
export interface FileOrigin {
  readonly file: string;
  /** True for a link, false for a copy. */
  readonly isLink: boolean;
}

/**
 * Yields all files of a site. Files under a version and media are first, so that no page refers to a missing file.
 * Pages that list clips are last. A clip whose files cannot be written is passed to `fail`, and is not listed.
 */
export async function* siteFiles(
  clips: readonly Clip[],
  site: Site,
  assets: string,
  fail: (clip: Clip, error: unknown) => void,
  media: readonly SiteFile[] = [],
  transcriptOf: (clip: Clip) => Promise<Transcript | undefined> = async () => undefined,
): AsyncGenerator<SiteFile> {
  yield* pinnedFiles(assets);
  yield* media;
  const written: Clip[] = [];
  for (const clip of clips) {
    const files = filesOf(clip, site, fail, isRemoved(clip) ? undefined : await transcriptOf(clip));
    if (files) written.push(clip);
    yield* files ?? [];
  }
  yield* commonFiles(written, site);
  const folders = media.flatMap(({ path }) => (path.includes('/') ? [`${path.split('/', 1)[0]}/`] : []));
  const open = [...new Set(folders)];
  yield* apacheFiles(written, site, open);
  yield { path: '_headers', body: headersFile(written, site, open) };
  yield { path: '_nginx.conf', body: nginxSnippet(written, site, open) };
}

async function* pinnedFiles(assets: string): AsyncGenerator<SiteFile> {
  const entries = await readdir(assets, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const name of names.sort()) {
    const path = name.slice(assets.length).replaceAll('\\', '/').replace(/^\//, '');
    yield { path: `inline-clip/${version}/${path}`, body: await readFile(name) };
  }
}

/** Returns all files of a clip, or undefined after an error. */
function filesOf(
  clip: Clip,
  site: Site,
  fail: (clip: Clip, error: unknown) => void,
  transcript: Transcript | undefined,
): readonly SiteFile[] | undefined {
  const old = oEmbedPaths(clip.id).flatMap(({ path }) =>
    ['json', 'xml'].map((format) => ({ path: `${path}.${format}`, body: undefined })),
  );
  try {
    return [...clipFiles(clip, site, undefined, transcript), ...(isRemoved(clip) ? old : [])];
  } catch (error) {
    fail(clip, error);
    return undefined;
  }
}
