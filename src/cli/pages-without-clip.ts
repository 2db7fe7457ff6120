import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The embed pages in a site's folder whose clips have left it: copies of their codes are still out there. */
export async function pagesWithoutClip(out: string, ids: ReadonlySet<string>): Promise<string[]> {
  const folder = join(out, 'embed');
  const names = existsSync(folder) ? await readdir(folder) : [];
  const isPage = (name: string) => /^[\w-]+\.html$/.test(name);
  return names.filter((name) => isPage(name) && !ids.has(name.slice(0, -'.html'.length)));
}
