import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the embed pages in a site's folder whose clips are gone. Articles may still contain their codes. */
export async function pagesWithoutClip(out: string, ids: ReadonlySet<string>): Promise<string[]> {
  const folder = join(out, 'embed');
  const names = existsSync(folder) ? await readdir(folder) : [];
  const isPage = (name: string) => /^[\w-]+\.html$/.test(name);
  return names.filter((name) => isPage(name) && !ids.has(name.slice(0, -'.html'.length)));
}
