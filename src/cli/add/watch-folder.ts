import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findSidecars } from '../captions/find-sidecars.js';

/** File names of media. Unfinished copies have another extension, or an additional one. */
const media =
  /^[^.~].*\.(?:mp4|m4v|mov|qt|mkv|webm|mxf|avi|mpe?g|m?ts|m2ts|3gp|wmv|flv|mp3|wav|m4a|aac|flac|og[gav]|opus|aiff?)$/i;

/** The polling interval in milliseconds. A file that has not changed during one interval is complete. */
const interval = 1000;

/**
 * Calls `take` for each media file in a folder when it is complete, and again when the file or its captions have
 * changed. The calls do not overlap. It ends when `signal` aborts. Rejects if the folder does not exist.
 */
export async function watchFolder(
  folder: string,
  take: (path: string) => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const taken = new Map<string, string>();
  let last = new Map<string, string>();
  while (!signal.aborted) {
    const now = await stampsIn(folder);
    for (const [path, stamp] of now) {
      if (signal.aborted || taken.get(path) === stamp || last.get(path) !== stamp) continue;
      taken.set(path, stamp);
      await take(path);
    }
    last = now;
    await wait(interval, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}

/** Returns a stamp for each media file and its captions. */
async function stampsIn(folder: string): Promise<Map<string, string>> {
  const stamps = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((one) => media.test(one)).sort()) {
    const path = join(folder, name);
    const own = await stampOf(path);
    if (own === undefined) continue;
    const beside = await Promise.all((await findSidecars(path)).map((one) => stampOf(one.path)));
    stamps.set(path, [own, ...beside].join('\n'));
  }
  return stamps;
}

/** Returns undefined for an empty file, for other entries, and for a file that has been removed. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size > 0 ? `${stats.size} ${stats.mtimeMs}` : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
