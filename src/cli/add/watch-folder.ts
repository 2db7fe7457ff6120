import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findSidecars } from '../captions/find-sidecars.js';

/** Files that are media by their names; what is still being copied has another ending, or one more. */
const media =
  /^[^.~].*\.(?:mp4|m4v|mov|qt|mkv|webm|mxf|avi|mpe?g|m?ts|m2ts|3gp|wmv|flv|mp3|wav|m4a|aac|flac|og[gav]|opus|aiff?)$/i;

/** Milliseconds between two looks; a file that is as it was at the last look is whole. */
const interval = 1000;

/**
 * Hands each file of media in a folder to `take`, once it is no longer written to, and again when it or its captions
 * have changed. One after the other, until `signal` is aborted. Rejects where there is no such folder.
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

/** What each file of media looks like from outside, with its captions. */
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

/** Undefined for an empty file, for what is no file, and for one that is gone by now. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size > 0 ? `${stats.size} ${stats.mtimeMs}` : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
